import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../../icons/index.ts'

export interface NeedRowProps {
  /** `question`: the person has to say. */
  readonly state: 'here' | 'missing' | 'question'
  /** `component Order_Delayed` */
  readonly title: string
  /** Elements or files that ask for it. */
  readonly where?: string
  /** Where it comes from, or that it is not there. */
  readonly note: string
  /** The way to get it. */
  readonly children?: ReactNode
}

const GLYPH = { here: 'utility/check', missing: 'utility/close', question: 'utility/help' } as const

/** One thing that a flow needs, and whether it is here; glyph and words, never colour alone. */
export function NeedRow({ state, title, where, note, children }: NeedRowProps): ReactElement {
  return (
    <li className="need">
      <Icon name={GLYPH[state]} size={14} className={`need-glyph_${state}`} />
      <p className="need-text">
        <span className="need-title">{title}</span>
        {where !== undefined && <span className="secondary"> in {where}</span>}
        <span className="need-note">{note}</span>
      </p>
      {children !== undefined && <div className="need-action">{children}</div>}
    </li>
  )
}
