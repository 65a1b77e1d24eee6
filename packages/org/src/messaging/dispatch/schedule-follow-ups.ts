import { schedule } from '../../clock/agenda.ts'
import type { Org } from '../../records/org-state.ts'
import { dayMs } from '../../values/date-time.ts'
import { choiceOf } from '../assumptions.ts'
import type { SendRequest } from './send-request.ts'

/** Messages without capacity are tried again every 10 minutes (Help article 003657107). */
export const capacityRetryMs = 10 * 60_000

/** A message held this long is given up: no limit is known, ours is 30 days (messaging reference §9 no. 7). */
export const holdLimitMs = 30 * dayMs

/** Puts on the agenda what becomes of the messages from `first` to before `end` that were held or found no room. */
export function scheduleFollowUps(org: Org, request: SendRequest, first: number, end: number): void {
  const { now } = org.clock
  const { held, noCapacity } = request.counts
  const isHeldNow = ({ status, at }: SendRequest['outcomes'][number]): boolean => status === 'held' && at === now
  if (held > 0 && choiceOf(org, 'hold-limit') === '30d' && request.outcomes.slice(first, end).some(isHeldNow)) {
    schedule(org.messaging.agenda, now + holdLimitMs, 'holdLimit', request.id)
  }
  if (noCapacity > 0 && request.retryAt === null) {
    request.retryAt = now + capacityRetryMs
    schedule(org.messaging.agenda, request.retryAt, 'capacityRetry', request.id)
  }
}
