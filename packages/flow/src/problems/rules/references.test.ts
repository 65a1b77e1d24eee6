import { expect, it } from 'vitest'
import { applyEdit } from '../../edits/apply-edit.ts'
import { flowOf, SAMPLE } from '../../testing/sample-flow.ts'
import { broughtUp, to } from '../../testing/typed-flow.ts'
import { checkFlow } from '../check-flow.ts'

it.each<[string, string[]]>([
  ['person.Name', []],
  ['person.MessagingChannel.MasterLabel', []],
  ['Each_Person.Name', []],
  ['channel.MasterLabel', []],
  ['Send.requestId', []],
  ['Thanks.anything', []],
  ['$Flow.FaultMessage', []],
  ['$Record.Name', ['reference/no-triggering-record items/0/value']],
  ['$Record__Prior.Name', ['reference/no-triggering-record items/0/value']],
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

it('lets a flow that something starts use its record', () => {
  const items = [{ assignToReference: 'note', operator: 'Assign', value: to('$Record.Name') }]
  const edit = { type: 'changeElement', element: 'Note_Fault', kind: 'assignment', changes: { items } } as const
  const started = SAMPLE.replace('<start>', '<start><triggerType>RecordAfterSave</triggerType>')
  expect(checkFlow(applyEdit(flowOf(started), edit)).map(({ code }) => code)).not.toContain(
    'reference/no-triggering-record',
  )
})
