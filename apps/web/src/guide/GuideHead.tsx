import type { ReactElement } from 'react'
import { IconButton } from '../ui/index.ts'

export interface GuideHeadProps {
  readonly title: string
  /** `Step 4 of 9`. */
  readonly where: string
  /** Of all steps, in order. */
  readonly done: readonly boolean[]
  /** Index of the step that the card tells; none at the end. */
  readonly current?: number
  readonly onFold: () => void
}

/** Title and progress: a piece of the bar for each step, so that one done early shows as done. */
export function GuideHead({ title, where, done, current, onFold }: GuideHeadProps): ReactElement {
  const count = done.filter(Boolean).length
  return (
    <header className="guide-head">
      <div className="guide-place-line">
        <span>Send your first message</span>
        <IconButton label="Fold the guide" hint="Esc" icon="utility/chevrondown" onClick={onFold} />
      </div>
      <h2 className="guide-title">{title}</h2>
      <div className="guide-progress">
        <div
          className="guide-bar"
          role="progressbar"
          aria-label="Steps done"
          aria-valuemin={0}
          aria-valuemax={done.length}
          aria-valuenow={count}
        >
          {done.map((isDone, index) => (
            <span
              key={index}
              className={`guide-piece ${isDone ? 'guide-piece_done' : ''} ${index === current ? 'guide-piece_now' : ''}`}
            />
          ))}
        </div>
        <span className="guide-where">{where}</span>
      </div>
      <p className="slds-assistive-text" role="status">
        {`${where}: ${title}`}
      </p>
    </header>
  )
}
