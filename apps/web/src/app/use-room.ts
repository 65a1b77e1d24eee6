import { useLow, useNarrow } from '../ui/index.ts'

/** Class names that say how much room the window has; the style sheets of the frame and its bars go by them. */
export function useRoom(): string {
  const rooms = [
    useNarrow(1200) && 'is-below-1200',
    useNarrow(1024) && 'is-below-1024',
    useNarrow(900) && 'is-below-900',
    useNarrow(768) && 'is-below-768',
    useNarrow(416) && 'is-below-416',
    useLow(600) && 'is-low',
  ]
  return rooms.filter((room) => room !== false).join(' ')
}
