import type { CommandOutcome } from '@parley/org'
import { expect, it } from 'vitest'
import { passage } from './passage.ts'

it.each<[string, string, CommandOutcome['counts'], string]>([
  [
    'messages first',
    '2026-01-01',
    { sessionEnded: 2, messageSent: 1 },
    '48 h passed: 1 message sent, 2 sessions ended.',
  ],
  ['time alone', '2026-01-01', {}, '48 h passed: nothing happened.'],
  ['what happened at once', '2026-01-03', { sessionChanged: 1 }, '1 session changed.'],
  ['that there was nothing', '2026-01-03', {}, 'Nothing happened.'],
])('tells %s', (_, before, counts, words) => {
  expect(passage(`${before}T00:00:00.000Z`, { now: '2026-01-03T00:00:00.000Z', happened: [], counts })).toBe(words)
})
