import { describe, expect, it } from 'vitest'
import { broughtUp, number, text, to, yes } from '../../testing/typed-flow.ts'
import type { Condition, Outcome } from '../element.ts'
import type { FlowValue } from '../value.ts'

function check(left: string, operator: string, rightValue?: FlowValue): readonly string[] {
  const condition: Condition = { leftValueReference: left, operator, ...(rightValue && { rightValue }) }
  const next = { target: 'Add_Id', isGoTo: false }
  const outcome = { name: 'Yes_Opted_In', label: 'Yes', conditionLogic: 'and', conditions: [condition], next }
  return broughtUp({ type: 'changeElement', element: 'Opted_In', kind: 'decision', changes: { outcomes: [outcome] } })
}

describe('a condition is right', () => {
  it.each<[string, string, FlowValue]>([
    ['note', 'StartsWith', text('a')],
    ['note', 'EqualTo', to('total')],
    ['note', 'IsBlank', yes],
    ['note', 'In', to('recipientIds')],
    ['total', 'GreaterThan', number('1')],
    ['total', 'EqualTo', text('{!note}')],
    ['day', 'LessThan', to('$Flow.CurrentDateTime')],
    ['day', 'IsToday', yes],
    ['isOpen', 'EqualTo', to('$GlobalConstant.True')],
    ['isOpen', 'NotEqualTo', text('false')],
    ['recipientIds', 'Contains', to('note')],
    ['recipientIds', 'IsEmpty', yes],
    ['people', 'EqualTo', to('Get_People')],
    ['person', 'IsNull', yes],
    ['person', 'EqualTo', to('Each_Person')],
    ['person.Name', 'Contains', text('a')],
    ['person.MessagingChannel.MasterLabel', 'EqualTo', text('a')],
    ['Thanks', 'WasVisited', yes],
  ])('%s %s %j', (left, operator, right) => {
    expect(check(left, operator, right)).toEqual([])
  })

  it('where the triggering record is asked whether it changed; that none starts this flow is another matter', () => {
    const place = 'outcomes/0/conditions/0/leftValueReference'
    expect(check('$Record.Name', 'IsChanged', yes)).toEqual([`reference/no-triggering-record ${place}`])
  })
})

describe('a condition is wrong', () => {
  const at = 'outcomes/0/conditions/0'
  it.each<[string, string, FlowValue | undefined, string]>([
    ['', 'EqualTo', text('x'), `decision/resource-missing ${at}/leftValueReference`],
    ['note', '', text('x'), `decision/operator-missing ${at}/operator`],
    ['note', 'EqualTo', undefined, `decision/value-missing ${at}/rightValue`],
    ['note', 'GreaterThan', text('x'), `decision/operator-type ${at}/operator`],
    ['note', 'IsEmpty', yes, `decision/operator-type ${at}/operator`],
    ['note', 'IsChanged', yes, `decision/operator-type ${at}/operator`],
    ['isOpen', 'LessThan', yes, `decision/operator-type ${at}/operator`],
    ['total', 'Contains', number('1'), `decision/operator-type ${at}/operator`],
    ['person', 'StartsWith', text('x'), `decision/operator-type ${at}/operator`],
    ['person', 'IsBlank', yes, `decision/operator-type ${at}/operator`],
    ['recipientIds', 'GreaterThan', number('1'), `decision/operator-type ${at}/operator`],
    ['note', 'EqualTo', to('recipientIds'), `decision/value-type ${at}/rightValue`],
    ['note', 'IsNull', text('maybe'), `decision/value-type ${at}/rightValue`],
    ['total', 'EqualTo', to('note'), `decision/value-type ${at}/rightValue`],
    ['total', 'GreaterThan', text('many'), `decision/value-type ${at}/rightValue`],
    ['isOpen', 'EqualTo', to('day'), `decision/value-type ${at}/rightValue`],
    ['day', 'EqualTo', number('1'), `decision/value-type ${at}/rightValue`],
    ['recipientIds', 'Contains', to('people'), `decision/value-type ${at}/rightValue`],
    ['people', 'EqualTo', to('person'), `decision/value-type ${at}/rightValue`],
    ['person', 'EqualTo', to('channel'), `decision/value-type ${at}/rightValue`],
    ['person.IsFullyOptedIn', 'EqualTo', text('OptedIn'), `decision/value-type ${at}/rightValue`],
  ])('%s %s %j: %s', (left, operator, right, expected) => {
    expect(check(left, operator, right)).toEqual([expected])
  })
})

describe('an outcome is wrong', () => {
  const condition: Condition = { leftValueReference: 'total', operator: 'IsNull', rightValue: yes }
  const outcome = { name: 'Yes_Opted_In', label: 'Yes', conditionLogic: 'and', conditions: [condition, condition] }
  it.each<[Partial<Outcome>, string]>([
    [{ label: ' ' }, 'decision/outcome-label-missing outcomes/0/label'],
    [{ conditions: [] }, 'decision/condition-missing outcomes/0/conditions'],
    [{ conditionLogic: '1 AND 2 AND 3' }, 'decision/logic-number outcomes/0/conditionLogic'],
    [{ conditionLogic: '(1 AND 2' }, 'decision/logic-syntax outcomes/0/conditionLogic'],
    [{ conditionLogic: '1' }, 'decision/logic-unused outcomes/0/conditionLogic'],
    [
      { conditionLogic: `${'('.repeat(500)}1 AND 2${')'.repeat(500)}` },
      'decision/logic-too-long outcomes/0/conditionLogic',
    ],
  ])('%j: %s', (changes, expected) => {
    const outcomes = [{ ...outcome, next: { target: 'Add_Id', isGoTo: false }, ...changes }]
    const edit = { type: 'changeElement', element: 'Opted_In', kind: 'decision', changes: { outcomes } } as const
    expect(broughtUp(edit)).toEqual([expected])
  })
})
