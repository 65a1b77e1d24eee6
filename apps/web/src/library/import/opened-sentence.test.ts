import { newFlow, readFlow } from '@parley/flow'
import { expect, it } from 'vitest'
import { openedSentence } from './opened-sentence.ts'

const flow = (members: string) => {
  const text = `<Flow xmlns="http://soap.sforce.com/2006/04/metadata">${members}<label>X</label></Flow>`
  return readFlow(text).document ?? newFlow({ label: 'unreadable' })
}
const update = (name: string): string => `<recordUpdates><name>${name}</name><label>${name} it</label></recordUpdates>`
const action = (name: string, type: string): string =>
  `<actionCalls><name>${name}</name><label>${name}</label><actionName>${type}</actionName><actionType>${type}</actionType></actionCalls>`

it.each([
  ['', 'A opened. 0 elements.'],
  [action('Send', 'sendConversationMessages'), 'A opened. 1 element.'],
  [
    action('Quote', 'apex') + update('Update') + '<ends><name>E</name><label>E</label></ends>',
    'A opened. 3 elements, 2 not simulated yet (Quote, Update it).',
  ],
  [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(update).join(''),
    'A opened. 7 elements, 7 not simulated yet (a it, b it, c it, d it, e it, and 2 more).',
  ],
])('%s', (members, sentence) => {
  expect(openedSentence('A', flow(members))).toBe(sentence)
})
