import type { RepAction, SessionCard } from '@parley/org'
import type { ReactElement } from 'react'
import { actOnOrg, orgClient } from '../org/index.ts'
import { Button, clockText } from '../ui/index.ts'
import type { Person } from '../worker/org-client.ts'

const LABEL: { readonly [A in RepAction['action']]: string } = {
  take: 'Take session',
  inactivate: 'Mark inactive',
  end: 'End session',
}

export interface SessionCardViewProps {
  readonly card: SessionCard
  readonly person: Person
}

/** The rep's side: the open session with what may be done to it now. */
export function SessionCardView({ card: { session, actions }, person }: SessionCardViewProps): ReactElement {
  return (
    <div className="session-card" data-field="session" tabIndex={-1}>
      {session === null ? (
        <p>No open session. A message from {person.name} would start one.</p>
      ) : (
        <p>
          <strong>{session.name}</strong> · {session.status} · {session.origin}
          {session.owner !== '' && ` · ${session.owner}`}
          {session.endsAt !== null && <span className="session-ends">{endWords(session.endsAt)}</span>}
        </p>
      )}
      <div className="session-buttons">
        {actions.map(({ action, status, isAvailable, reason }) => (
          <Button
            key={action}
            size="small"
            disabledReason={isAvailable ? undefined : reason}
            onClick={() => void actOnOrg(() => orgClient().command({ session: { of: person.id, status } }))}
          >
            {LABEL[action]}
          </Button>
        ))}
      </div>
    </div>
  )
}

function endWords(at: string): string {
  const { date, time } = clockText(at)
  return `ends ${date} ${time.slice(0, 5)} without a reply`
}
