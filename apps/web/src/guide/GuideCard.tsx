import { useState } from 'react'
import type { ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { useSession } from '../session/index.ts'
import { Button } from '../ui/index.ts'
import type { GuideFacts } from './guide-facts.ts'
import type { GuideStep } from './guide-steps.ts'
import { GuideHead } from './GuideHead.tsx'
import { useTargetRing } from './use-target-ring.ts'

export interface GuideCardProps {
  readonly step: GuideStep
  /** `Step 4 of 9`. */
  readonly where: string
  /** Of all steps, in order. */
  readonly done: readonly boolean[]
  readonly facts: GuideFacts
  readonly onFold: () => void
  readonly onLeave: () => void
}

/** The next step in two sentences, how far it is, and somebody who does it. */
export function GuideCard({ step, where, done, facts, onFold, onLeave }: GuideCardProps): ReactElement {
  const readOnly = useSession((state) => state.readOnly)
  const [isBusy, setIsBusy] = useState(false)
  useTargetRing(step.targets(facts))
  const doIt = async (): Promise<void> => {
    setIsBusy(true)
    try {
      await step.doIt(facts)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <section className="guide" aria-label="Guide">
      <GuideHead title={step.title} where={where} done={done} current={done.indexOf(false)} onFold={onFold} />
      <p className="guide-text">{step.sentences.join(' ')}</p>
      {step.parts && (
        <ul className="guide-parts">
          {step.parts.map(({ label, isDone }) => (
            <li key={label} className={isDone(facts) ? 'guide-part_done' : ''}>
              {isDone(facts) && <Icon name="utility/check" size={12} />}
              {label}
              {isDone(facts) && <span className="slds-assistive-text">, done</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="guide-buttons">
        <Button
          size="bar"
          disabledReason={
            readOnly ? 'This flow is open in another tab.' : isBusy ? 'This step is being done.' : undefined
          }
          onClick={() => void doIt()}
        >
          Do it for me
        </Button>
        <Button variant="plain" size="bar" onClick={onLeave}>
          Leave the guide
        </Button>
      </div>
    </section>
  )
}
