import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { changeGuideProgress } from '../storage/index.ts'
import type { GuideProgress } from '../storage/index.ts'

export interface Folding {
  /** Goes around card and pill. */
  readonly place: RefObject<HTMLDivElement | null>
  readonly fold: () => void
  readonly unfold: () => void
}

/** The card folds to a pill and back, by button or with Esc; the focus goes along when it was inside. */
export function useFolding(projectId: string, shown: GuideProgress['shown']): Folding {
  const place = useRef<HTMLDivElement>(null)
  const takesFocus = useRef(false)
  const show = useCallback(
    (next: 'card' | 'pill') => {
      takesFocus.current = place.current?.contains(document.activeElement) === true
      changeGuideProgress(projectId, { shown: next })
    },
    [projectId],
  )
  useEffect(() => {
    if (takesFocus.current) place.current?.querySelector('button')?.focus()
    takesFocus.current = false
  }, [shown])
  useEffect(() => {
    if (shown !== 'card') return undefined
    // Esc belongs to whatever has the focus; with nothing focused it is the card's as well.
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      const isOurs = target === document.body || (target instanceof Node && place.current?.contains(target) === true)
      if (event.key === 'Escape' && !event.defaultPrevented && isOurs) show('pill')
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [shown, show])
  return { place, fold: () => show('pill'), unfold: () => show('card') }
}
