import { getRecord, recordsOf } from '@parley/org'
import type { Org, RecordValue } from '@parley/org'
import { personOf } from './people.ts'

/** A call takes no more. */
const MOST = 100

/**
 * The shortest list of people that shows every verdict: the first person of each combination of what a verdict rests on,
 * as far as it decides one. Somebody on an inactive channel fails for that alone, whoever they are.
 */
export function pickOneOfEach(org: Org): readonly string[] {
  const firstOf = new Map<string, string>()
  for (const record of recordsOf(org, 'MessagingEndUser')) {
    const { id, consent, session } = personOf(org, record)
    const face = faceOf(org, record, consent, session)
    if (!firstOf.has(face)) firstOf.set(face, id)
  }
  return [...firstOf.values()].slice(0, MOST)
}

function faceOf(org: Org, record: RecordValue, consent: string | null, session: string | null): string {
  const channelId = record['MessagingChannelId']
  const channel = typeof channelId === 'string' ? getRecord(org, channelId) : undefined
  if (channel?.['IsActive'] === false) return 'inactive channel'
  if (record['IsFullyOptedIn'] !== true) return `not opted in: ${consent ?? 'no value'}`
  if (session === 'Active') return 'active session'
  return session === null || session === 'Ended' || session === 'Error' ? 'sent' : 'open session'
}
