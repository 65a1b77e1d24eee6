import { findBy, getRecord, recordsOf } from '@parley/org'
import type { Org, RecordValue } from '@parley/org'
import type { Page, PeopleRequest, Person } from './org-client.ts'

/** Messaging users for a picker: those already chosen first, then in the org's order, searched over what a row shows. */
export function listPeople(org: Org, request: PeopleRequest): Page<Person> {
  const words = request.search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const chosen = new Set(request.chosen)
  const found: Person[] = []
  for (const record of recordsOf(org, 'MessagingEndUser')) {
    const person = personOf(org, record)
    if (request.channel !== undefined && person.channel !== request.channel) continue
    const text = `${person.name} ${person.channel} ${person.consent ?? ''} ${person.session ?? ''} ${person.platformKey}`
    if (words.every((word) => text.toLowerCase().includes(word))) found.push(person)
  }
  const sorted = [...found.filter(({ id }) => chosen.has(id)), ...found.filter(({ id }) => !chosen.has(id))]
  return { total: sorted.length, items: sorted.slice(request.offset, request.offset + request.limit) }
}

/** A messaging user as lists show it. */
export function personOf(org: Org, record: RecordValue): Person {
  const channelId = textOf(record, 'MessagingChannelId')
  const channel = channelId === null ? undefined : getRecord(org, channelId)
  const id = textOf(record, 'Id') ?? ''
  return {
    id,
    name: textOf(record, 'Name') ?? id,
    channel: (channel && (textOf(channel, 'MasterLabel') ?? textOf(channel, 'DeveloperName'))) ?? '',
    consent: textOf(record, 'MessagingConsentStatus'),
    session: newestSession(org, id),
    platformKey: textOf(record, 'MessagingPlatformKey') ?? '',
  }
}

/** Status of the newest open session, else of the newest one. */
function newestSession(org: Org, userId: string): string | null {
  const statuses = findBy(org, 'MessagingSession', 'MessagingEndUserId', userId).map((each) => textOf(each, 'Status'))
  return statuses.findLast((status) => status !== 'Ended' && status !== 'Error') ?? statuses.at(-1) ?? null
}

function textOf(record: RecordValue, field: string): string | null {
  const value = record[field]
  return typeof value === 'string' ? value : null
}
