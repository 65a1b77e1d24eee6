/** Why a text is no API name, as the last part of a sentence; undefined for a legal one (flow-builder.md §2.2). */
export function apiNameMistake(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (!/^[A-Za-z0-9_]+$/.test(name)) return 'it may hold only letters, digits and underscores'
  if (!/^[A-Za-z]/.test(name)) return 'it must start with a letter'
  if (name.endsWith('_')) return 'it may not end with an underscore'
  if (name.includes('__')) return 'it may not hold two underscores in a row'
  if (name.length > MAX_NAME) return `it may have at most ${MAX_NAME} characters`
  return undefined
}

/** An API name made from a label; when taken, whatever its case, with `_2`, `_3` … */
export function apiNameFrom(label: string, taken: Iterable<string>): string {
  const words = label.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '')
  const started = words === '' ? 'X' : /^[0-9]/.test(words) ? `X${words}` : words
  return freeName(cut(started, MAX_NAME), taken)
}

/** `name` itself, or the first of `name_2`, `name_3` … that is not taken; case does not tell names apart. */
export function freeName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((one) => one.toLowerCase()))
  let free = name
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const suffix = `_${number}`
    free = cut(name, MAX_NAME - suffix.length) + suffix
  }
  return free
}

/** Characters of an API name (flow-builder.md §2.2). */
const MAX_NAME = 80

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/_+$/, '')
}
