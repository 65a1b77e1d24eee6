/** The first place where something found is not what was expected there. */
export interface Mismatch {
  /** Where inside what was compared, for example `[0].MessagingEndUser.Name`; empty for the whole. */
  readonly path: string
  readonly expected: unknown
  /** Undefined when there is no such member. */
  readonly found: unknown
}

/**
 * Compares plain JSON: an expected object needs a found one with at least its members, an expected list one of the same
 * length in the same order, anything else the same value. Answers the first difference; undefined when all matches.
 */
export function matchSubset(expected: unknown, found: unknown, path = ''): Mismatch | undefined {
  if (Array.isArray(expected)) return matchList(expected, found, path)
  if (isObject(expected)) return matchObject(expected, found, path)
  return expected === found ? undefined : { path, expected, found }
}

function matchList(expected: readonly unknown[], found: unknown, path: string): Mismatch | undefined {
  if (!Array.isArray(found) || found.length !== expected.length) return { path, expected, found }
  for (const [index, item] of expected.entries()) {
    const mismatch = matchSubset(item, found[index], `${path}[${index}]`)
    if (mismatch !== undefined) return mismatch
  }
  return undefined
}

function matchObject(expected: object, found: unknown, path: string): Mismatch | undefined {
  if (!isObject(found) || Array.isArray(found)) return { path, expected, found }
  const members = new Map<string, unknown>(Object.entries(found))
  for (const [name, value] of Object.entries(expected)) {
    const mismatch = matchSubset(value, members.get(name), path === '' ? name : `${path}.${name}`)
    if (mismatch !== undefined) return mismatch
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
