import { newFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import type { PersonStory, RunSummary } from '../worker/org-client.ts'
import type { MomentFacts } from './guide-facts.ts'
import { happeningsOf } from './happenings.ts'

const START = '2026-01-01T00:00:00.000Z'

const run: RunSummary = {
  status: 'Finished',
  startedAt: START,
  elements: 2,
  requestIds: ['1sr000000000001AAA'],
  undoneRequests: [],
  counts: { elements: {}, exits: {} },
  order: [],
  flowApiName: 'Untitled_flow',
}

type Verdict = NonNullable<PersonStory['verdict']>

const verdict = (status: Verdict['status'], pending?: 'queued' | 'held'): Verdict => ({
  identifier: 'm1',
  requestId: '1sr000000000001AAA',
  messagingEndUserId: '0PA1',
  recipientName: 'Ann',
  channelName: 'WhatsApp',
  status,
  ...(pending && { pending }),
  reason: null,
  reasonIsSimulated: false,
  consent: null,
  sessionStatus: null,
  sentAt: null,
  failedAt: null,
  messagingSessionId: null,
  sessionName: null,
  text: '',
  why: '',
})

const story = (more: Partial<PersonStory>): PersonStory => ({
  person: { id: '0PA1', name: 'Ann', channel: 'WhatsApp', consent: null, session: null, platformKey: '1' },
  messageType: 'WhatsApp',
  conversation: [],
  card: { session: null, actions: [], keywords: [] },
  ...more,
})

const said = (type: 'customer' | 'business', at: string): PersonStory =>
  story({ conversation: [{ type, at, text: 'Hello' }] })

const moment = (more: Partial<MomentFacts>): MomentFacts => ({
  document: newFlow({ label: 'Test' }),
  context: {},
  problems: [],
  isFormOpen: false,
  run,
  person: undefined,
  now: START,
  query: undefined,
  ...more,
})

describe('happeningsOf', () => {
  it.each<[string, Partial<MomentFacts>, string]>([
    ['a finished run with a request', {}, 'ran'],
    ['no run', { run: undefined }, ''],
    ['a failed run', { run: { ...run, status: 'Failed' } }, ''],
    ['a run that asked for nothing', { run: { ...run, requestIds: [] } }, ''],
    ['nothing counts before a run', { run: undefined, person: story({ verdict: verdict('Failed') }) }, ''],
    ['somebody who failed is shown', { person: story({ verdict: verdict('Failed') }) }, 'ran opened'],
    ['somebody who waits for a session', { person: story({ verdict: verdict('Pending', 'held') }) }, 'ran opened'],
    ['somebody in the queue is on the way', { person: story({ verdict: verdict('Pending', 'queued') }) }, 'ran'],
    ['somebody who got it', { person: story({ verdict: verdict('Sent') }) }, 'ran'],
    ['a reply at the instant of the run', { person: said('customer', START) }, 'ran replied'],
    ['a reply from before the run', { person: said('customer', '2025-12-31T23:59:00.000Z') }, 'ran'],
    ['the message itself is no reply', { person: said('business', START) }, 'ran'],
    ['a minute short of 48 hours', { now: '2026-01-02T23:59:00.000Z' }, 'ran'],
    ['48 hours', { now: '2026-01-03T00:00:00.000Z' }, 'ran waited'],
    ['the request is queried', { query: 'select Id\nfrom convmessagesendrequest' }, 'ran queried'],
    ['something else is queried', { query: 'SELECT Id FROM MessagingSession' }, 'ran'],
  ])('%s', (_, more, happened) => {
    expect(happeningsOf(moment(more)).join(' ')).toBe(happened)
  })
})
