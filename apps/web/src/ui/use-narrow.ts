import { useSyncExternalStore } from 'react'

/**
 * Whether the window is narrower than this many pixels at 100 % text. Larger text makes a window narrower: a media
 * query would only see the browser's own zoom.
 */
export function useNarrow(width: number): boolean {
  return useSyncExternalStore(subscribe, () => innerWidth / textScale() < width)
}

/** Whether the window is lower than this many pixels at 100 % text. */
export function useLow(height: number): boolean {
  return useSyncExternalStore(subscribe, () => innerHeight / textScale() < height)
}

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

let scale: number | undefined

// Before anybody who looks at the window's size. Asking the browser each time would make it work out all styles.
addEventListener('resize', () => {
  scale = undefined
})

function textScale(): number {
  scale ??= (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16
  return scale
}
