import { expect, it } from 'vitest'
import { broughtUp, to } from '../../testing/typed-flow.ts'

it.each<[string, string[]]>([
  ['person.Name', []],
  ['person.MessagingChannel.MasterLabel', []],
  ['Each_Person.Name', []],
  ['channel.MasterLabel', []],
  ['Send.requestId', []],
  ['Thanks.anything', []],
  ['$Flow.FaultMessage', []],
  ['$Record.Name', []],
  ['nobody', ['reference/unknown items/0/value']],
  ['constructor', ['reference/unknown items/0/value']],
  ['person.Shoe_Size', ['reference/field-unknown items/0/value']],
  ['person.MessagingChannel.Colour', ['reference/field-unknown items/0/value']],
  ['note.Name', ['reference/not-a-record items/0/value']],
  ['people.Name', ['reference/not-a-record items/0/value']],
  ['Send.nothing', ['reference/output-unknown items/0/value']],
])('%s: %j', (reference, expected) => {
  const items = [{ assignToReference: 'note', operator: 'Assign', value: to(reference) }]
  const edit = { type: 'changeElement', element: 'Note_Fault', kind: 'assignment', changes: { items } } as const
  expect(broughtUp(edit)).toEqual(expected)
})

it('knows that outputs stored by hand are in their variables', () => {
  const outputs = [{ name: 'requestId', assignToReference: 'note' }]
  const changes = { outputs, storeOutputAutomatically: false }
  const found = broughtUp({ type: 'changeElement', element: 'Send', kind: 'action', changes })
  expect(found).toEqual(['reference/output-unknown fields/0/fieldText'])
})
