import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../../icons/index.ts'

export interface NeedRowProps {
  readonly state: 'here' | 'missing'
  /** `component Order_Delayed` */
  readonly title: string
  /** Elements or files that ask for it. */
  readonly where?: string
  /** Where it comes from, or that it is not there. */
  readonly note: string
  /** The way to get it. */
  readonly children?: ReactNode
}

/** One thing that a flow needs, and whether it is here; glyph and words, never colour alone. */
export function NeedRow({ state, title, where, note, children }: NeedRowProps): ReactElement {
  return (
    <li className="need">
      <Icon name={state === 'here' ? 'utility/check' : 'utility/close'} size={14} className={`need-glyph_${state}`} />
      <p className="need-text">
        <span className="need-title">{title}</span>
        {where !== undefined && <span className="secondary"> in {where}</span>}
        <span className="need-note">{note}</span>
      </p>
      {children !== undefined && <div className="need-action">{children}</div>}
    </li>
  )
}
