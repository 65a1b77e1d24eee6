import { expect, it } from 'vitest'
import { countSentence } from './count-sentence.ts'

const none = { all: 0, sent: 0, held: 0, queued: 0, failed: 0, notInAnyRequest: 0 }

it.each([
  [{}, 'Nobody yet'],
  [{ notInAnyRequest: 3 }, 'Nobody was asked'],
  [{ all: 4, sent: 2, held: 1, failed: 1 }, '2 sent, 1 held, 1 failed'],
  [{ all: 7, queued: 2, sent: 5 }, '5 sent, 2 queued'],
  [{ all: 1, failed: 1 }, '0 sent, 1 failed'],
])('%j: %s', (counts, sentence) => {
  expect(countSentence({ ...none, ...counts })).toBe(sentence)
})
