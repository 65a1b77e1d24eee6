import type { MessageVerdict } from '@parley/org'
import type { ReactElement } from 'react'
import { goToChange } from './go-to-change.ts'

export interface WhyProps {
  readonly verdict: MessageVerdict
  /** The element that asked for the message; null when its run is gone. */
  readonly element: string | null
}

/** Why a message has its verdict, its reason code, and the way to what would change it. */
export function Why({ verdict, element }: WhyProps): ReactElement {
  const { why, reason, change } = verdict
  return (
    <span className="why">
      <span className="clamp-2" title={why}>
        {why} {reason !== null && <code className="reason-code">{reason}</code>}
      </span>
      {change !== undefined && (
        <button
          type="button"
          className="link why-change"
          title={change.text}
          onClick={() => goToChange(verdict, element)}
        >
          {change.text}
        </button>
      )}
    </span>
  )
}
