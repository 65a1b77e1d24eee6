import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { nameOf } from '../text-field.ts'

/** What people call a session: its name, or its Id when it is gone. */
export function sessionName(org: Org, sessionId: string | null): string {
  const session = sessionId === null ? undefined : getRecord(org, sessionId)
  return session ? nameOf(session) : (sessionId ?? '')
}
