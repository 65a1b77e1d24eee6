import { describe, expect, it } from 'vitest'
import type { Value } from '../values/value.ts'
import { checkedFieldValue } from './field-value.ts'
import { objectSchema } from './objects.ts'

/** The value that a field takes a given one as, or the code of its refusal. */
function taken(path: string, given: unknown): Value {
  const [object = '', name = ''] = path.split('.')
  const field = objectSchema(object)?.fieldsByName.get(name.toLowerCase())
  if (!field) throw new Error(`no field ${path}`)
  const result = checkedFieldValue(field, given)
  return 'problem' in result ? `! ${result.code}` : result.value
}

describe('checkedFieldValue', () => {
  it.each<[string, unknown, Value]>([
    ['MessagingEndUser.Name', 'Ann', 'Ann'],
    ['MessagingEndUser.Name', 5, '! value-type'],
    ['MessagingEndUser.Name', null, '! required-field'],
    ['MessagingEndUser.ContactId', null, null],
    ['MessagingEndUser.Name', 'x'.repeat(256), '! text-too-long'],
    ['MessagingEndUser.MessagingConsentStatus', 'optedout', 'OptedOut'],
    ['MessagingEndUser.MessagingConsentStatus', 'Gone', '! picklist-value'],
    ['Case.Status', 'On Hold', 'On Hold'],
    ['MessagingEndUser.MessagingChannelId', '0Mj000000000001', '0Mj000000000001CAA'],
    ['MessagingEndUser.MessagingChannelId', '0PA000000000001', '! wrong-object'],
    ['MessagingEndUser.MessagingChannelId', 'whatsapp', '! value-type'],
    ['MessagingEndUser.OwnerId', '00G000000000001', '00G000000000001EAA'],
    ['MessagingChannel.IsActive', 'TRUE', true],
    ['MessagingChannel.IsActive', 'yes', '! value-type'],
    ['MessagingChannel.IsActive', 'constructor', '! value-type'],
    ['MessagingSession.AgentMessageCount', '3', 3],
    ['MessagingSession.AgentMessageCount', 3.5, '! value-type'],
    ['Opportunity.Amount', 0.1, { unscaled: '1', scale: 1 }],
    ['Opportunity.Amount', Number.NaN, '! value-type'],
    ['Opportunity.CloseDate', '2026-02-30', '! value-type'],
    ['MessagingSession.StartTime', '2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
    ['MessagingSession.StartTime', {}, '! value-type'],
  ])('%s takes %j as %j', (path, given, value) => expect(taken(path, given)).toEqual(value))
})
