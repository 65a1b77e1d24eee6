import type { ReactElement } from 'react'

export type Change = 'added' | 'changed' | 'removed' | 'moved'

/** How something differs: colour, glyph and word, so that none of them stands alone. */
export function ChangeMark({ change }: { readonly change: Change }): ReactElement {
  const { glyph, word } = WORDS[change]
  return (
    <span className={`change-mark change-mark_${change}`}>
      <span aria-hidden="true">{glyph}</span> {word}
    </span>
  )
}

const WORDS: { readonly [C in Change]: { readonly glyph: string; readonly word: string } } = {
  added: { glyph: '+', word: 'Added' },
  changed: { glyph: '~', word: 'Changed' },
  removed: { glyph: '−', word: 'Removed' },
  moved: { glyph: '↕', word: 'Moved' },
}
