import { describe, expect, it } from 'vitest'
import { advanceBy, nextEvent, runNextEvent } from '../../clock/advance.ts'
import { settle } from '../../clock/settle.ts'
import type { OrgOptions } from '../../org.ts'
import { recordsOf } from '../../records/store.ts'
import type { Org } from '../../records/org-state.ts'
import { acceptRequest } from '../accept/accept-request.ts'
import { addChannelRecord, addUser, send, sendCall, testOrg } from '../testing/test-org.ts'
import { requestRows } from '../verdicts/request-rows.ts'
import { maxDispatching } from './dispatch-chunk.ts'

function people(org: Org, count: number): string[] {
  const channel = addChannelRecord(org)
  return Array.from({ length: count }, () => addUser(org, channel))
}

describe('five at once, the next five ten seconds later', () => {
  const cases: [number, number, OrgOptions['assumptions'], number, string][] = [
    [5, 0, {}, 5, 'Completed'],
    [6, 0, {}, 5, 'InProgress'],
    [6, 9, {}, 5, 'InProgress'],
    [6, 10, {}, 6, 'Completed'],
    [12, 10, {}, 10, 'InProgress'],
    [100, 190, {}, 100, 'Completed'],
    [12, 1, { 'chunk-interval': '1s' }, 10, 'InProgress'],
    [12, 0, { 'chunk-size': '100' }, 12, 'Completed'],
  ]
  it.each(cases)('%i messages after %i s %j: %i sent, %s', (count, seconds, assumptions, sent, status) => {
    const org = testOrg(assumptions)
    send(org, people(org, count))
    advanceBy(org, seconds * 1000)
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject({
      RequestStatus: status,
      TotalMessageCount: count,
      SuccessMessageCount: sent,
      PendingMessageCount: count - sent,
      InProgressMessageCount: 0,
    })
  })

  it('is Completed when all have failed, with the date', () => {
    const org = testOrg()
    send(org, ['0PA000000000999AAA'])
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject({
      RequestStatus: 'Completed',
      FailedMessageCount: 1,
      CompletedDate: '2026-03-02T09:00:00.000Z',
    })
  })

  it('the clock tells of the next chunk and can go to it', () => {
    const org = testOrg()
    send(org, people(org, 6))
    expect(nextEvent(org)).toMatchObject({ at: '2026-03-02T09:00:10.000Z', type: 'dispatch' })
    expect(runNextEvent(org).counts).toMatchObject({ messageSent: 1, requestCompleted: 1 })
    expect(nextEvent(org)).toBeUndefined()
  })

  it('many small steps of time come to the same as one big step', () => {
    const [one, many] = [testOrg(), testOrg()]
    for (const org of [one, many]) send(org, people(org, 23), { sessionLongevityPreference: 'KeepSessionOpen' })
    advanceBy(one, 3 * 86_400_000)
    for (let n = 0; n < 72; n++) advanceBy(many, 3_600_000)
    expect(JSON.stringify(recordsOf(many, 'MessagingSession'))).toBe(JSON.stringify(recordsOf(one, 'MessagingSession')))
  })
})

describe('200 requests in progress', () => {
  const statusCounts = (org: Org): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const { status } of requestRows(org)) counts[status] = (counts[status] ?? 0) + 1
    return counts
  }

  it('a request beyond them waits until one is completed', () => {
    const org = testOrg()
    const six = people(org, 6)
    for (let n = 0; n < maxDispatching + 3; n++) acceptRequest(org, sendCall(six))
    settle(org)
    expect(statusCounts(org)).toEqual({ InProgress: 200, Pending: 3 })
    advanceBy(org, 10_000)
    expect(statusCounts(org)).toEqual({ Completed: 200, InProgress: 3 })
  })

  it('requests that settle at once take no place', () => {
    const org = testOrg()
    const five = people(org, 5)
    for (let n = 0; n < maxDispatching + 3; n++) acceptRequest(org, sendCall(five))
    settle(org)
    expect(statusCounts(org)).toEqual({ Completed: 203 })
  })
})
