import { expect, it } from 'vitest'
import { condition, foundIn, member } from '../../testing/found-in.ts'

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
  [DURATION + event('<offset>2</offset><offsetUnit>Hours</offsetUnit>'), []],
  [DURATION + event('<offsetUnit>Hours</offsetUnit>'), ['wait/amount-missing waitEvents/0/offset']],
  [DATE + event('<resumeDateReference>day</resumeDateReference>'), []],
  [DATE + event(''), ['wait/date-missing waitEvents/0/resumeDate']],
])('a Wait with %s: %j', (content, expected) => {
  expect(foundIn(member('waits', content), 'wait')).toEqual(expected)
})
