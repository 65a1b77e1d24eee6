import type { Org } from '../../records/org-state.ts'
import type { SendRequest } from '../dispatch/send-request.ts'

/** How many messages of earlier requests were not tried yet: what a request's own queue stands behind. */
export function queueStart(org: Org, request: SendRequest): number {
  let before = 0
  for (const other of org.messaging.requests.values()) {
    if (other === request) break
    before += other.users.length - other.next
  }
  return before
}
