/** `a/./b/../c` as `a/c`; `\` counts as `/`. A leading `..` stays. The project's own folder is the empty text. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** The folder that holds a file. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** A path as it is meant inside a folder: `../data/people.json` in `scenarios` is `data/people.json`. */
export function resolvePath(folder: string, path: string): string {
  return normalPath(`${folder}/${path}`)
}

/** The path seen from a folder, or undefined when the file is not inside it. */
export function pathInside(folder: string, path: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
