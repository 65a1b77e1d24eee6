import type { ComponentInfo, ParameterValue } from '@parley/flow'
import type { ReactElement } from 'react'
import { bubbleParts } from './bubble-parts.ts'

export interface MessageBubbleProps {
  readonly component: ComponentInfo
  readonly parameters: readonly ParameterValue[]
}

/** What the customer will read, with the values put in. */
export function MessageBubble({ component, parameters }: MessageBubbleProps): ReactElement {
  if (component.text === '') return <p className="component-note">This component has no text of its own.</p>
  return (
    <figure className="bubble" aria-label="Message">
      {bubbleParts(component, parameters).map((part, index) => (
        <span key={index} className={`bubble-part_${part.kind}`}>
          {part.text}
        </span>
      ))}
    </figure>
  )
}
