import { describe, expect, it } from 'vitest'
import { broughtUp, number, text, to, yes } from '../../testing/typed-flow.ts'
import type { FlowValue } from '../value.ts'

function check(assignToReference: string, operator: string, value?: FlowValue): readonly string[] {
  const item = { assignToReference, operator, ...(value && { value }) }
  return broughtUp({ type: 'changeElement', element: 'Note_Fault', kind: 'assignment', changes: { items: [item] } })
}

describe('an assignment is right', () => {
  it.each<[string, string, FlowValue]>([
    ['note', 'Assign', number('1')],
    ['note', 'Add', to('day')],
    ['total', 'Add', to('total')],
    ['total', 'Assign', text('4')],
    ['total', 'Assign', text('{!note}')],
    ['total', 'AssignCount', to('people')],
    ['day', 'Assign', to('$Flow.CurrentDateTime')],
    ['day', 'Add', number('3')],
    ['day', 'Assign', to('$GlobalConstant.EmptyString')],
    ['moment', 'Assign', to('day')],
    ['isOpen', 'Assign', to('Yes_Opted_In')],
    ['isOpen', 'Assign', text('true')],
    ['tags', 'AddItem', text('a')],
    ['recipientIds', 'Add', to('recipientIds')],
    ['recipientIds', 'RemovePosition', number('1')],
    ['recipientIds', 'RemoveUncommon', to('recipientIds')],
    ['people', 'Add', to('person')],
    ['people', 'Assign', to('Get_People')],
    ['person', 'Assign', to('Each_Person')],
    ['person.Name', 'Assign', text('Ann')],
    ['Each_Person.Name', 'Assign', text('Ann')],
    ['Get_People', 'Add', to('person')],
    ['$Flow.ActiveStages', 'Add', text('First')],
    ['Thanks', 'Assign', text('what a screen gives is not known')],
  ])('%s %s %j', (target, operator, value) => {
    expect(check(target, operator, value)).toEqual([])
  })
})

describe('an assignment is wrong', () => {
  it.each<[string, string, FlowValue | undefined, string]>([
    ['', 'Assign', text('x'), 'assignment/variable-missing items/0/assignToReference'],
    ['note', 'None', text('x'), 'assignment/operator-missing items/0/operator'],
    ['note', 'Assign', undefined, 'assignment/value-missing items/0/value'],
    ['greeting', 'Assign', text('x'), 'assignment/not-assignable items/0/assignToReference'],
    ['subject', 'Assign', text('x'), 'assignment/not-assignable items/0/assignToReference'],
    ['mail', 'Assign', text('x'), 'assignment/not-assignable items/0/assignToReference'],
    ['Yes_Opted_In', 'Assign', yes, 'assignment/not-assignable items/0/assignToReference'],
    ['Send.requestId', 'Assign', text('x'), 'assignment/not-assignable items/0/assignToReference'],
    ['$Flow.CurrentDate', 'Assign', to('day'), 'assignment/not-assignable items/0/assignToReference'],
    ['person.MessagingChannel.MasterLabel', 'Assign', text('x'), 'assignment/not-assignable items/0/assignToReference'],
    ['isOpen', 'Add', yes, 'assignment/operator-type items/0/operator'],
    ['moment', 'Subtract', number('1'), 'assignment/operator-type items/0/operator'],
    ['person', 'Add', to('person'), 'assignment/operator-type items/0/operator'],
    ['note', 'RemoveAll', text('x'), 'assignment/operator-type items/0/operator'],
    ['recipientIds', 'Subtract', text('x'), 'assignment/operator-type items/0/operator'],
    ['note', 'constructor', text('x'), 'assignment/operator-type items/0/operator'],
    ['total', 'Assign', text('many'), 'assignment/value-type items/0/value'],
    ['total', 'Assign', to('note'), 'assignment/value-type items/0/value'],
    ['total', 'AssignCount', to('note'), 'assignment/value-type items/0/value'],
    ['isOpen', 'Assign', to('note'), 'assignment/value-type items/0/value'],
    ['day', 'Add', to('day'), 'assignment/value-type items/0/value'],
    ['day', 'Assign', text('tomorrow'), 'assignment/value-type items/0/value'],
    ['note', 'Assign', to('recipientIds'), 'assignment/value-type items/0/value'],
    ['recipientIds', 'Assign', to('note'), 'assignment/value-type items/0/value'],
    ['recipientIds', 'Add', to('people'), 'assignment/value-type items/0/value'],
    ['recipientIds', 'RemovePosition', text('first'), 'assignment/value-type items/0/value'],
    ['numbers', 'Add', text('x'), 'assignment/value-type items/0/value'],
    ['person', 'Assign', to('channel'), 'assignment/value-type items/0/value'],
    ['person', 'Assign', text('0PA'), 'assignment/value-type items/0/value'],
    ['person.IsFullyOptedIn', 'Assign', to('day'), 'assignment/value-type items/0/value'],
  ])('%s %s %j: %s', (target, operator, value, expected) => {
    expect(check(target, operator, value)).toEqual([expected])
  })

  it('when it sets nothing', () => {
    const edit = { type: 'changeElement', element: 'Note_Fault', kind: 'assignment', changes: { items: [] } } as const
    expect(broughtUp(edit)).toEqual(['assignment/empty items/0/assignToReference'])
  })
})
