import type { Org } from '../records/org-state.ts'
import { findBy } from '../records/store.ts'
import { idOf } from './text-field.ts'

/** Who owns the sessions of queued messages (Actions guide, API 61+). */
export const platformIntegrationUserName = 'Platform Integration User'

/** Id of the Platform Integration User; of the running user in an org that has lost it. */
export function platformUserId(org: Org): string {
  const user = findBy(org, 'User', 'Name', platformIntegrationUserName)[0]
  return user ? idOf(user) : org.runningUserId
}
