import { toLongId } from '../../values/id.ts'
import type { Value } from '../../values/value.ts'
import { type CallFault, callFault, missing } from './call-fault.ts'

/** Most messaging users that one call takes (Help, "Send Conversation Messages Action"). */
export const maxRecipients = 100

/**
 * The recipients' Ids with 18 characters, in order and with doubles; or why the call faults. Over REST they come as one
 * comma-joined text. Whether somebody stands behind an Id is asked at dispatch, message by message.
 */
export function readRecipients(value: Value): readonly string[] | CallFault {
  if (value === null || value === undefined) return missing('messagingEndUserIds (Messaging Users)')
  const given: readonly Value[] = typeof value === 'string' ? value.split(',').map((id) => id.trim()) : listOf(value)
  if (given.length === 0 || (given.length === 1 && given[0] === '')) {
    return callFault(
      'empty-recipients',
      'The collection of messaging users is empty. Add at least one Id before the send.',
    )
  }
  if (given.length > maxRecipients) {
    const detail = `${given.length} messaging users were given, and one call takes at most ${maxRecipients}.`
    return callFault('too-many-recipients', `${detail} Send in batches.`)
  }
  const ids: string[] = []
  for (const [at, id] of given.entries()) {
    if (typeof id !== 'string' || !isUserId(id)) return malformed(id ?? null, at)
    ids.push(toLongId(id))
  }
  return ids
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value]
}

/** Ids of 18 characters are taken at their first 15: whose checksum is wrong is a user that doesn't exist. */
function isUserId(id: string): boolean {
  return (id.length === 18 || id.length === 15) && /^0PA[0-9A-Za-z]+$/.test(id)
}

function malformed(id: Value, at: number): CallFault {
  const shown = typeof id === 'string' ? `"${id}"` : 'a value that is no text'
  const detail = `Number ${at + 1} of the messaging users is ${shown}, not the Id of a MessagingEndUser.`
  return callFault('malformed-id', `${detail} Such Ids have 15 or 18 characters and begin with 0PA.`)
}
