import type { ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { Button } from '../ui/index.ts'
import { createFlow } from './create-project.ts'

export interface GuideStartProps {
  /** One line, for people who have flows already. */
  readonly isShort: boolean
}

/** The way in for somebody who has never sent a message from a flow. */
export function GuideStart({ isShort }: GuideStartProps): ReactElement {
  const start = (
    <Button
      variant={isShort ? 'plain' : 'neutral'}
      aria-label="Start: Send your first message"
      onClick={() => void createFlow({ withGuide: true })}
    >
      Start
    </Button>
  )
  if (isShort) {
    return (
      <p className="start-guide-line">
        <strong>Send your first message</strong> <span className="secondary">· about 3 minutes</span> {start}
      </p>
    )
  }
  return (
    <div className="start-card">
      <p className="start-card-name">
        <Icon name="standard/messaging_conversation" size={20} className="start-card-icon" />
        The example from Salesforce Help
      </p>
      <h3 className="start-card-title">
        Send your first message <span className="start-card-aside">· about 3 minutes</span>
      </h3>
      <p className="start-card-text">
        Build it on an empty canvas, run it, and see who got it. A guide tells the next step, and does it for you when
        you ask.
      </p>
      <p className="start-card-foot">{start}</p>
    </div>
  )
}
