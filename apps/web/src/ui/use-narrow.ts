import { useSyncExternalStore } from 'react'

/** Whether the window is narrower than this many pixels at 100 % text (zoom and text size count). */
export function useNarrow(width: number): boolean {
  const query = `(width < ${String(width / 16)}rem)`
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
