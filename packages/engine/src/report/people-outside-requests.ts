import { isIdShaped, objectSchema, toLongId, type Value } from '@parley/org'
import { isList, isRecord } from '../expressions/value-kinds.ts'
import type { Run } from '../run/run.ts'

/** Somebody whom a run had in its hands and asked no message for. */
export interface PersonOutside {
  readonly messagingEndUserId: string
  /** Where the run knew the person from: an input's name or the API name of a Get Records element. */
  readonly from: { readonly type: 'input' | 'element'; readonly name: string }
}

/**
 * The messaging users in a run's inputs or found by its Get Records, minus those in its requests. Requests that were
 * undone count as requests: the log names them by themselves.
 */
export function peopleOutsideRequests(run: Run): readonly PersonOutside[] {
  const { inputs, found, requests, undoneRequests } = run.state
  const asked = new Set([...requests, ...undoneRequests].flatMap((request) => request.recipientIds.map(toLongId)))
  const outside = new Map<string, PersonOutside>()
  const add = (id: string, from: PersonOutside['from']): void => {
    if (!asked.has(id) && !outside.has(id)) outside.set(id, { messagingEndUserId: id, from })
  }
  for (const { name, value } of inputs) for (const id of idsIn(value)) add(id, { type: 'input', name })
  for (const { element, records } of found) {
    for (const record of records) for (const id of idsIn(record)) add(id, { type: 'element', name: element })
  }
  return [...outside.values()]
}

const PREFIX = objectSchema('MessagingEndUser')?.prefix ?? ''

function idsIn(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap(idsIn)
  if (isRecord(value)) return value.attributes.type === 'MessagingEndUser' ? idsIn(idOf(value['Id'])) : []
  return typeof value === 'string' && value.startsWith(PREFIX) && isIdShaped(value) ? [toLongId(value)] : []
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
