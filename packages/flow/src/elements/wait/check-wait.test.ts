import { expect, it } from 'vitest'
import { ORDERS, VARIABLES, condition, filter, foundIn, member } from '../../testing/found-in.ts'

const event = (content: string): string => `<waitEvents><name>E</name><label>E</label>${content}</waitEvents>`
const DURATION = '<elementSubtype>WaitDuration</elementSubtype>'
const DATE = '<elementSubtype>WaitDate</elementSubtype>'

it.each<[string, string[]]>([
  ['', ['wait/event-missing waitEvents']],
  [event(''), []],
  [event(condition('note', 'EqualTo')), []],
  [event(condition('', 'EqualTo')), ['wait/condition-incomplete waitEvents/0/conditions/0/leftValueReference']],
  [
    event(`<conditionLogic>1 AND</conditionLogic>${condition('note', 'EqualTo')}`),
    ['wait/logic waitEvents/0/conditionLogic'],
  ],
  [event(condition('total', 'StartsWith')), ['wait/condition-type waitEvents/0/conditions/0/operator']],
  [
    event(condition('note', 'EqualTo', '<elementReference>notes</elementReference>')),
    ['wait/condition-type waitEvents/0/conditions/0/rightValue'],
  ],
  [event(`<object>Order</object>${filter('Status', 'EqualTo')}`), []],
  [event(`<object>Order</object>${filter('Total', 'EqualTo')}`), ['wait/condition-type waitEvents/0/filters/0/value']],
  [event(`<object>Order</object>${filter('Colour', 'EqualTo')}`), ['wait/field-unknown waitEvents/0/filters/0/field']],
  [DURATION + event('<offset>2</offset><offsetUnit>Hours</offsetUnit>'), []],
  [DURATION + event('<offsetUnit>Hours</offsetUnit>'), ['wait/amount-missing waitEvents/0/offset']],
  [DATE + event('<resumeDateReference>day</resumeDateReference>'), []],
  [DATE + event(''), ['wait/date-missing waitEvents/0/resumeDate']],
])('a Wait with %s: %j', (content, expected) => {
  expect(foundIn(member('waits', content) + VARIABLES, 'wait', ORDERS)).toEqual(expected)
})
