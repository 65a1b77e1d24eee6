import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useSession } from '../session/index.ts'

const PER_EXIT = 60
const IN_ALL = 900

/** How far the path of the last run is lit: exits whose place in the order is below `shown`. */
interface Reveal {
  readonly rank: ReadonlyMap<string, number>
  /** When each element is reached: the place of its first exit. */
  readonly reached: ReadonlyMap<string, number>
  readonly shown: number
}

const NOTHING: Reveal = { rank: new Map(), reached: new Map(), shown: 0 }
const revealStore = createStore<Reveal>(() => NOTHING)

/** Whether the last run's path is lit as far as this exit (`<element>/<exit>`). */
export function useRevealed(exit: string): boolean {
  return useStore(revealStore, ({ rank, shown }) => (rank.get(exit) ?? Infinity) < shown)
}

/** Whether the lit path has come to this element; one that was not left again is reached last. */
export function useElementRevealed(element: string): boolean {
  return useStore(revealStore, ({ rank, reached, shown }) => (reached.get(element) ?? rank.size) <= shown)
}

/** Number of times that a run went through an exit or element, once the reveal is over there. */
export function useRunCount(exit: string): number {
  const revealed = useRevealed(exit)
  return useSession((state) => (revealed ? (state.runOverlay?.exits[exit] ?? 0) : 0))
}

/**
 * Lights the path up in order, at most 60 ms an exit and 900 ms in all; any key or click completes it, and reduced
 * motion shows it at once. Used once, by the canvas.
 */
export function useRunReveal(): void {
  const overlay = useSession((state) => state.runOverlay)
  useEffect(() => {
    if (!overlay) {
      revealStore.setState(NOTHING)
      return
    }
    const rank = new Map(overlay.order.map((exit, index) => [exit, index]))
    const reached = reachedIn(overlay.order)
    const all = rank.size
    const finish = () => revealStore.setState({ rank, reached, shown: all })
    if (all === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      finish()
      return
    }
    const began = performance.now()
    const each = Math.min(PER_EXIT, IN_ALL / all)
    let frame = requestAnimationFrame(function step(now) {
      const shown = Math.min(all, Math.floor((now - began) / each) + 1)
      revealStore.setState({ rank, reached, shown })
      if (shown < all) frame = requestAnimationFrame(step)
    })
    const skip = () => {
      cancelAnimationFrame(frame)
      finish()
    }
    addEventListener('keydown', skip, { once: true })
    addEventListener('pointerdown', skip, { once: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('keydown', skip)
      removeEventListener('pointerdown', skip)
    }
  }, [overlay])
}

function reachedIn(order: readonly string[]): ReadonlyMap<string, number> {
  const reached = new Map<string, number>()
  order.forEach((exit, index) => {
    const element = exit.slice(0, exit.indexOf('/'))
    if (!reached.has(element)) reached.set(element, index)
  })
  return reached
}
