import type { MessageVerdict } from '@parley/org'
import type { ReactElement } from 'react'
import { useRequests } from '../org/index.ts'
import { consentWords, Pill, sessionWords, verdictPill } from '../ui/index.ts'
import { ChangeLinks } from './ChangeLinks.tsx'

/** What became of one message, why, and what would change it. */
export function VerdictCard({ verdict }: { readonly verdict: MessageVerdict }): ReactElement {
  const { tone, text } = verdictPill(verdict)
  const element = useRequests().find(({ id }) => id === verdict.requestId)?.element ?? null
  return (
    <div className="verdict-card">
      <p className="verdict-card-head">
        <Pill tone={tone}>{text}</Pill>
        {verdict.reason !== null && <code className="reason-code">{verdict.reason}</code>}
        {verdict.reasonIsSimulated && <span className="verdict-card-small">simulated</span>}
      </p>
      <p>{verdict.why}</p>
      {verdict.warning !== undefined && <p className="verdict-card-warning">{verdict.warning}</p>}
      {verdict.change !== undefined && (
        <p className="verdict-card-small">
          <strong>What would change it:</strong> {verdict.change.text}{' '}
          <ChangeLinks verdict={verdict} element={element} />
        </p>
      )}
      <p className="verdict-card-facts">
        <span>
          {verdict.status === 'Pending' ? 'Now' : 'At dispatch'}: {consentWords(verdict.consent)} ·{' '}
          {sessionWords(verdict.sessionStatus)}
        </span>{' '}
        <span>{verdict.sessionName === null ? 'No session used' : `Session used: ${verdict.sessionName}`}</span>{' '}
        <span title={`Identifier ${verdict.identifier}`}>
          Identifier <code className="reason-code">{verdict.identifier}</code>
        </span>
      </p>
    </div>
  )
}
