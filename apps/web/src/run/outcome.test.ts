import { expect, it } from 'vitest'
import type { RunSummary } from '../worker/org-client.ts'
import { outcomeOf } from './outcome.ts'

const base: RunSummary = {
  status: 'Finished',
  flowApiName: 'F',
  startedAt: '2026-01-01T00:00:00.000Z',
  elements: 4,
  requestIds: ['1sr1'],
  undoneRequests: [],
  counts: { exits: {}, elements: {} },
  order: [],
}
const fault = { element: 'Send', code: 'x', message: 'Required parameter is missing.' }

it.each<[string, Partial<RunSummary>, string, string]>([
  ['finished', {}, 'green', 'Flow finished'],
  ['on its fault path', { handledFault: fault }, 'amber', 'Flow finished on its fault path'],
  ['failed', { status: 'Failed', fault }, 'red', 'Flow failed at Send Update'],
  ['stopped', { status: 'Stopped', stoppedAt: { element: 'Send', reason: 'r' } }, 'grey', 'Stopped before Send Update'],
])('a run that %s', (_case, more, tone, title) => {
  expect(outcomeOf({ ...base, ...more }, () => 'Send Update')).toMatchObject({ tone, title })
})
