import { fromNumber, type Org, type Value } from '@parley/org'
import { resolveText } from './resolve-text.ts'

/** Why a value can't be used; `at` is the place inside it, for example `[2]` or `.ContactId`. */
export interface ValueError {
  readonly at: string
  readonly message: string
}

export type ResolvedValue = { readonly value: Value } | { readonly error: ValueError }

/**
 * A value as people write it in inputs, scenarios and on the command line (contract §3), brought into the org's
 * representation: text that equals `@name` is that record's Id, `@@x` is the text `@x`; an object is a record, of the
 * type that its `attributes` name or else of `objectType`.
 */
export function resolveValue(org: Org, value: unknown, objectType?: string): ResolvedValue {
  if (value === null || typeof value === 'boolean') return { value }
  if (typeof value === 'string') return withPlace(resolveText(org, value))
  if (typeof value === 'number') return resolveNumber(value)
  if (Array.isArray(value)) return resolveList(org, value, objectType)
  if (typeof value === 'object') return resolveRecord(org, value, objectType)
  return { error: { at: '', message: `A value can't be of the kind "${typeof value}".` } }
}

function withPlace(read: ReturnType<typeof resolveText>): ResolvedValue {
  return 'text' in read ? { value: read.text } : { error: { at: '', message: read.error } }
}

function resolveNumber(number: number): ResolvedValue {
  const value = fromNumber(number)
  return value === undefined ? { error: { at: '', message: `${number} has too many digits.` } } : { value }
}

function resolveList(org: Org, list: readonly unknown[], objectType: string | undefined): ResolvedValue {
  const items: Value[] = []
  for (const [index, item] of list.entries()) {
    const read = resolveValue(org, item, objectType)
    if ('error' in read) return { error: { ...read.error, at: `[${index}]${read.error.at}` } }
    items.push(read.value)
  }
  return { value: items }
}

function resolveRecord(org: Org, fields: object, objectType: string | undefined): ResolvedValue {
  const type = typeOf(fields) ?? objectType
  if (type === undefined) return { error: { at: '', message: 'A record says its object in attributes.type.' } }
  const entries: [string, Value][] = []
  for (const [name, field] of Object.entries(fields)) {
    if (name === 'attributes') continue
    const read = resolveValue(org, field)
    if ('error' in read) return { error: { ...read.error, at: `.${name}${read.error.at}` } }
    entries.push([name, read.value])
  }
  return { value: { ...Object.fromEntries(entries), attributes: { type } } }
}

function typeOf(fields: object): string | undefined {
  const attributes: unknown = 'attributes' in fields ? fields.attributes : undefined
  if (typeof attributes !== 'object' || attributes === null || !('type' in attributes)) return undefined
  return typeof attributes.type === 'string' ? attributes.type : undefined
}
