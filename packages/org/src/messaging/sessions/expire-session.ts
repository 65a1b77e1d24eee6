import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import type { Journal } from '../journal.ts'
import { changeSession } from './change-session.ts'

/** Ends a session whose time is over: a New one nobody answered, or an Inactive one nobody came back to. */
export function expireSession(org: Org, journal: Journal, session: RecordValue): void {
  const why =
    session['Status'] === 'New'
      ? 'after 48 hours without a reply'
      : `after ${choiceOf(org, 'inactive-end') === '30h' ? 30 : 24} hours of inactivity`
  changeSession(org, journal, session, { status: 'Ended', by: 'System', why })
}
