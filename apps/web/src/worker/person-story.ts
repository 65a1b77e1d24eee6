import { conversationOf, getRecord, requestRows, sessionCard, verdictsOf } from '@parley/org'
import type { MessageVerdict, Org } from '@parley/org'
import type { HostState } from './host-state.ts'
import type { PersonRequest, PersonStory } from './org-client.ts'
import { personOf } from './people.ts'

/** One person's whole story: conversation, session, and the verdict on one message. */
export function personStory({ org }: HostState, request: PersonRequest): PersonStory | undefined {
  const record = getRecord(org, request.id)
  const card = sessionCard(org, request.id)
  if (record === undefined || card === undefined) return undefined
  const person = personOf(org, record)
  const verdict = verdictOf(org, person.id, request.messageIdentifier)
  const messageType = record['MessageType']
  return {
    person,
    messageType: typeof messageType === 'string' ? messageType : '',
    conversation: conversationOf(org, person.id),
    card,
    ...(verdict === undefined ? {} : { verdict }),
  }
}

function verdictOf(org: Org, userId: string, identifier: string | undefined): MessageVerdict | undefined {
  const all = requestRows(org).flatMap(({ id }) => verdictsOf(org, id))
  const mine = all.filter((verdict) => verdict.messagingEndUserId === userId)
  return mine.find((verdict) => verdict.identifier === identifier) ?? mine.at(-1)
}
