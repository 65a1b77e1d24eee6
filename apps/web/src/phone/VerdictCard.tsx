import type { MessageVerdict } from '@parley/org'
import type { ReactElement } from 'react'
import { useRequests } from '../org/index.ts'
import { goToField } from '../session/index.ts'
import { Pill, verdictPill } from '../ui/index.ts'

/** What became of one message, why, and what would change it. */
export function VerdictCard({ verdict }: { readonly verdict: MessageVerdict }): ReactElement {
  const { tone, text } = verdictPill(verdict)
  const field = fieldOf(verdict.change?.kind)
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
          {element !== null && field !== undefined && (
            <button type="button" className="link" onClick={() => goToField(element, field)}>
              Show field
            </button>
          )}
        </p>
      )}
      <p className="verdict-card-small" title={`Identifier ${verdict.identifier}`}>
        {verdict.sessionName === null ? 'No session used' : `Session used: ${verdict.sessionName}`}
      </p>
    </div>
  )
}

function fieldOf(kind: NonNullable<MessageVerdict['change']>['kind'] | undefined): string | undefined {
  if (kind === 'consentField') return 'channelConsentType'
  if (kind === 'timingField') return 'allowedSessionStatus'
  return kind === 'component' ? 'messageDefinitionName' : undefined
}
