import type { Org } from '../../records/org-state.ts'
import { textField } from '../text-field.ts'
import { openSessions } from './open-sessions.ts'

/** What a service rep may do with the person's newest open session now. */
export interface RepAction {
  readonly action: 'take' | 'inactivate' | 'end'
  /** The status that the `session` command would write. */
  readonly status: 'Active' | 'Inactive' | 'Ended'
  readonly isAvailable: boolean
  /** Why it is not, in a sentence; empty when it is. */
  readonly reason: string
}

/** The three buttons of the session card with their reasons (messaging reference §6.2). */
export function repActions(org: Org, userId: string): readonly RepAction[] {
  const [session] = openSessions(org, userId)
  const status = session ? textField(session, 'Status') : null
  return actions.map(({ action, leadsTo, from, otherwise }) => {
    const isAvailable = status !== null && from.includes(status)
    const reason = isAvailable ? '' : status === null ? 'There is no open session.' : otherwise
    return { action, status: leadsTo, isAvailable, reason }
  })
}

interface Rule {
  readonly action: RepAction['action']
  readonly leadsTo: RepAction['status']
  readonly from: readonly string[]
  readonly otherwise: string
}

const actions: readonly Rule[] = [
  {
    action: 'take',
    leadsTo: 'Active',
    from: ['Waiting', 'Inactive', 'Paused', 'Consent'],
    otherwise: 'A session can be taken once the customer has written and nobody is engaged in it.',
  },
  {
    action: 'inactivate',
    leadsTo: 'Inactive',
    from: ['Active'],
    otherwise: 'Only an Active session can be marked inactive.',
  },
  {
    action: 'end',
    leadsTo: 'Ended',
    from: ['New', 'Waiting', 'Active', 'Inactive', 'Paused', 'Consent'],
    otherwise: 'There is no open session.',
  },
]
