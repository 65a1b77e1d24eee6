/**
 * A name inside an archive as a path inside a folder, with `/`; undefined for a name that would lead out of it (`..`, an
 * absolute path, a drive), that no file can have (control characters, too long), or that means something to JavaScript.
 */
export function entryPath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || /[\u0000-\u001f\u007f]/.test(path)) return undefined
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.some((part) => part === '..' || part === '__proto__' || part.length > MAX_PART))
    return undefined
  return parts.join('/')
}

/** No common file system takes a longer name. */
const MAX_PART = 255
