import type { ReactElement } from 'react'
import type { RecipientsPage } from '../worker/org-client.ts'

/** The shares of sent, held, queued and failed as a bar; the sentence beside it says the same. */
export function VerdictBar({ counts }: { readonly counts: RecipientsPage['counts'] }): ReactElement {
  const parts = ['sent', 'held', 'queued', 'failed'] as const
  return (
    <span className="verdict-bar" aria-hidden="true">
      {parts
        .filter((part) => counts[part] > 0)
        .map((part) => (
          <span key={part} className={`verdict-bar-${part}`} style={{ flexGrow: counts[part] }} />
        ))}
    </span>
  )
}
