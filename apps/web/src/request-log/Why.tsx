import type { MessageVerdict } from '@parley/org'
import type { ReactElement } from 'react'
import { goToChange } from '../org/index.ts'
import { IconButton } from '../ui/index.ts'

export interface WhyProps {
  readonly verdict: MessageVerdict
  /** The element that asked for the message; null when its run is gone. */
  readonly element: string | null
}

/** Why a message has its verdict, its reason code, and the way to what would change it. */
export function Why({ verdict, element }: WhyProps): ReactElement {
  const { why, reason, change } = verdict
  // What is queued goes by itself; the line above the tables hurries it, once for all.
  return (
    <span className="why">
      <span className="why-words">
        <span className="clamp-2" title={why}>
          {why}
        </span>
        {reason !== null && <code className="reason-code">{reason}</code>}
      </span>
      {change !== undefined && change.kind !== 'queue' && (
        <IconButton label={change.text} icon="utility/chevronright" onClick={() => goToChange(verdict, element)} />
      )}
    </span>
  )
}
