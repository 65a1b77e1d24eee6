import { useEffect, useRef } from 'react'
import type { ReactElement, RefObject } from 'react'
import { Icon } from '../icons/index.ts'
import { goToField, proposeRun } from '../session/index.ts'
import { Button } from '../ui/index.ts'
import { GUIDE_STEPS } from './guide-steps.ts'
import type { GuideFacts } from './guide-facts.ts'
import { GuideHead } from './GuideHead.tsx'
import { sendActionOf } from './send-action.ts'

export interface GuideEndProps {
  readonly facts: GuideFacts
  /** Opens the sample that sends to more than one batch; undefined where there is none. */
  readonly onBroadcast: (() => void) | undefined
  /** Asks for files. */
  readonly onImport: () => void
  readonly onFold: () => void
  readonly onLeave: () => void
}

/** After the last step: three things to go on with. */
export function GuideEnd({ facts, onBroadcast, onImport, onFold, onLeave }: GuideEndProps): ReactElement {
  const first = useFocusIfLost()
  const changeTiming = async (): Promise<void> => {
    await proposeRun({ startFrom: 'beforeLastRun' })
    goToField(sendActionOf(facts.document)?.name ?? '', 'allowedSessionStatus')
  }
  return (
    <section className="guide" aria-label="Guide">
      <GuideHead title="That was all of it" where="Done" done={GUIDE_STEPS.map(() => true)} onFold={onFold} />
      <p className="guide-text">Three things to go on with:</p>
      <ul className="guide-next">
        <li>
          <button type="button" className="guide-next-button" ref={first} onClick={() => void changeTiming()}>
            <span className="guide-next-title">Change the timing</span>
            <span className="guide-next-line">Run from Before the last run</span>
            <Icon name="utility/chevronright" size={14} />
          </button>
        </li>
        {onBroadcast && (
          <li>
            <button type="button" className="guide-next-button" onClick={onBroadcast}>
              <span className="guide-next-title">Open the broadcast sample</span>
              <span className="guide-next-line">250 people, 100 at a time</span>
              <Icon name="utility/chevronright" size={14} />
            </button>
          </li>
        )}
        <li>
          <button type="button" className="guide-next-button" onClick={onImport}>
            <span className="guide-next-title">Import your own flow</span>
            <span className="guide-next-line">See who gets its message</span>
            <Icon name="utility/chevronright" size={14} />
          </button>
        </li>
      </ul>
      <div className="guide-buttons">
        <Button variant="plain" size="bar" onClick={onLeave}>
          Leave the guide
        </Button>
      </div>
    </section>
  )
}

/** The button that did the last step is gone with its card; who pressed it goes on from the first thing to do next. */
function useFocusIfLost(): RefObject<HTMLButtonElement | null> {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) first.current?.focus({ preventScroll: true })
  }, [])
  return first
}
