/** How numbered conditions combine. Numbers count from 0. */
export type Logic =
  | { readonly condition: number }
  | { readonly and: readonly Logic[] }
  | { readonly or: readonly Logic[] }
  | { readonly not: Logic }

/**
 * Reads `and`, `or` or custom logic such as `1 AND NOT(2 OR 3)`; AND binds tighter than OR. Nothing stands for `and`.
 * Undefined when it can't be read or names a condition that there isn't.
 */
export function readLogic(text: string, count: number): Logic | undefined {
  const word = text.trim().toLowerCase()
  const all = Array.from({ length: count }, (_, condition) => ({ condition }))
  if (word === 'and' || word === '') return { and: all }
  if (word === 'or') return { or: all }
  // Salesforce allows 1,000 characters, which also keeps the recursion below shallow.
  if (text.length > 1000) return undefined
  const tokens = text.toUpperCase().match(/\d+|[A-Z]+|\S/g) ?? []
  const reader = { tokens, at: 0, count }
  const logic = readOr(reader)
  return reader.at === tokens.length ? logic : undefined
}

interface Reader {
  readonly tokens: readonly string[]
  readonly count: number
  at: number
}

function readOr(reader: Reader): Logic | undefined {
  const parts = readJoined(reader, 'OR', readAnd)
  return parts === undefined || parts.length === 1 ? parts?.[0] : { or: parts }
}

function readAnd(reader: Reader): Logic | undefined {
  const parts = readJoined(reader, 'AND', readNot)
  return parts === undefined || parts.length === 1 ? parts?.[0] : { and: parts }
}

function readJoined(reader: Reader, word: string, read: (reader: Reader) => Logic | undefined): Logic[] | undefined {
  const parts: Logic[] = []
  do {
    const part = read(reader)
    if (part === undefined) return undefined
    parts.push(part)
  } while (take(reader, word))
  return parts
}

function readNot(reader: Reader): Logic | undefined {
  if (!take(reader, 'NOT')) return readOperand(reader)
  const not = readNot(reader)
  return not && { not }
}

function readOperand(reader: Reader): Logic | undefined {
  if (take(reader, '(')) {
    const inner = readOr(reader)
    return take(reader, ')') ? inner : undefined
  }
  const number = Number(reader.tokens[reader.at])
  if (!Number.isInteger(number) || number < 1 || number > reader.count) return undefined
  reader.at += 1
  return { condition: number - 1 }
}

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false
  reader.at += 1
  return true
}
