import type { ObjectSchema } from '../schema/schema.ts'
import type { RecordValue, Value } from '../values/value.ts'
import type { Org } from './org-state.ts'
import { nowText } from './now-text.ts'
import { getRecord } from './store.ts'

type Fields = Readonly<Record<string, Value | undefined>>

export interface NewRecord {
  readonly id: string
  readonly referenceId?: string | undefined
  readonly fields: Fields
}

/**
 * The fields of a record that came from a file or a command, filled up with what follows from the others: a person's
 * name, a messaging user's type from its channel, a session's channel from its user. Parents must be in the org.
 */
export function completeFields(org: Org, type: string, record: NewRecord): Fields {
  const complete = completions.get(type)
  return complete ? { ...complete(org, record), ...withoutEmpty(record.fields) } : record.fields
}

/** Names of fields that must be filled and neither are nor will be by insertRecord. */
export function missingFields(schema: ObjectSchema, fields: Fields): readonly string[] {
  return schema.fields
    .filter((field) => !field.nillable && !filledBySystem.has(field.name) && field.type !== 'id')
    .filter((field) => field.defaultValue === undefined && field.autoNumber === undefined)
    .map((field) => field.name)
    .filter((name) => (fields[name] ?? null) === null)
}

const filledBySystem = new Set([
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp',
  'OwnerId',
])

const completions = new Map<string, (org: Org, record: NewRecord) => Fields>([
  ['MessagingChannel', named],
  ['ConversationMessageDefinition', named],
  ['MessagingEndUser', messagingEndUser],
  ['MessagingSession', messagingSession],
  ['CommSubscriptionConsent', subscriptionConsent],
  ['Contact', person],
  ['Lead', person],
  ['Individual', person],
  ['User', person],
])

/** A developer name stands for a missing label; the reference Id for a missing developer name. */
function named(_: Org, { id, referenceId, fields }: NewRecord): Fields {
  const name = fields['DeveloperName'] ?? referenceId ?? id
  return { DeveloperName: name, MasterLabel: name }
}

function messagingEndUser(org: Org, { id, referenceId, fields }: NewRecord): Fields {
  const key = fields['MessagingPlatformKey'] ?? referenceId ?? id
  const channel = parentOf(org, fields['MessagingChannelId'])
  return { MessagingPlatformKey: key, Name: key, MessageType: textIn(channel, 'MessageType') }
}

function messagingSession(org: Org, { fields }: NewRecord): Fields {
  const user = parentOf(org, fields['MessagingEndUserId'])
  const channelId = fields['MessagingChannelId'] ?? textIn(user, 'MessagingChannelId')
  const channel = parentOf(org, channelId)
  const start = fields['StartTime'] ?? fields['CreatedDate'] ?? nowText(org)
  const isOver = fields['Status'] === 'Ended' || fields['Status'] === 'Error'
  return {
    MessagingChannelId: channelId,
    ChannelType: textIn(channel, 'MessageType'),
    ChannelName: textIn(channel, 'MasterLabel'),
    ChannelKey: textIn(channel, 'MessagingPlatformKey'),
    EndUserContactId: textIn(user, 'ContactId'),
    EndUserAccountId: textIn(user, 'AccountId'),
    StartTime: start,
    EndTime: isOver ? start : null,
  }
}

function subscriptionConsent(org: Org): Fields {
  const now = nowText(org)
  return { ConsentCapturedDateTime: now, ConsentCapturedSource: 'Data', EffectiveFromDate: now }
}

/** The full name stands for a missing last name; the other way round it is derived whenever a row is written. */
function person(_: Org, { fields }: NewRecord): Fields {
  return { LastName: fields['Name'] }
}

function parentOf(org: Org, id: Value | undefined): RecordValue | undefined {
  return typeof id === 'string' ? getRecord(org, id) : undefined
}

function textIn(record: RecordValue | undefined, field: string): string | undefined {
  const value = record?.[field]
  return typeof value === 'string' ? value : undefined
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
