import type { ReactElement } from 'react'
import { actOnOrg, orgClient, useClockFace } from '../org/index.ts'
import { Button, clockText, spanInWords, useNarrow } from '../ui/index.ts'
import { AdvanceButton } from './AdvanceButton.tsx'
import './clock.css'

/** The org's virtual clock. It never moves by itself: only these buttons move it. */
export function Clock(): ReactElement {
  const face = useClockFace()
  const next = face?.next
  const isTight = useNarrow(900)
  const text = face === undefined ? undefined : clockText(face.now)
  const nextText =
    face === undefined || next === undefined
      ? 'Nothing is due.'
      : `${next.text}, in ${spanInWords(Date.parse(next.at) - Date.parse(face.now))}`
  return (
    <section className="clock" aria-label="Clock">
      <span className="clock-face" title="Virtual time of the simulated org, UTC">
        <span className="clock-date">{(isTight ? text?.shortDate : text?.date) ?? ''}</span>{' '}
        <span className="clock-time">{text?.time ?? ''}</span>
      </span>
      <Button
        variant="inverse"
        size="bar"
        title={nextText}
        disabledReason={next === undefined ? nextText : undefined}
        onClick={() => void actOnOrg(() => orgClient().nextEvent())}
      >
        Next event
      </Button>
      <AdvanceButton />
    </section>
  )
}
