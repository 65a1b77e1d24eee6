import type { ReactElement, ReactNode } from 'react'

export type PillTone = 'sent' | 'held' | 'queued' | 'failed' | 'undone' | 'neutral'

/** The glyph beside each tone's word, so that colour never stands alone. */
const GLYPH: { readonly [T in PillTone]: string } = {
  sent: '✓',
  held: '‖',
  queued: '‖',
  failed: '✕',
  undone: '◌',
  neutral: '',
}

export interface PillProps {
  readonly tone: PillTone
  readonly title?: string
  readonly children: ReactNode
}

/** A verdict or state in one word, with its glyph. */
export function Pill({ tone, title, children }: PillProps): ReactElement {
  return (
    <span className={`pill pill_${tone}`} title={title}>
      {GLYPH[tone] !== '' && (
        <span className="pill-glyph" aria-hidden="true">
          {GLYPH[tone]}
        </span>
      )}
      <span>{children}</span>
    </span>
  )
}
