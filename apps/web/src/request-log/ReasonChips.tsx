import type { ReactElement } from 'react'
import type { RecipientsPage } from '../worker/org-client.ts'
import { toggleReason } from './log-store.ts'

export interface ReasonChipsProps {
  readonly reasons: RecipientsPage['reasons']
  readonly chosen: string | undefined
}

/** The reasons of failures with their counts; each is a filter. */
export function ReasonChips({ reasons, chosen }: ReasonChipsProps): ReactElement {
  return (
    <div className="reason-chips" role="group" aria-label="Reasons">
      {reasons.map(({ code, count }) => (
        <button
          key={code}
          type="button"
          className="reason-chip"
          aria-pressed={chosen === code}
          onClick={() => toggleReason(code)}
        >
          {code} <span className="filter-count">{count}</span>
        </button>
      ))}
    </div>
  )
}
