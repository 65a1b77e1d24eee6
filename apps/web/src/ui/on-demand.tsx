import { useEffect, useState } from 'react'
import type { ComponentType, ReactElement, ReactNode } from 'react'
import { loadLater } from './load-later.ts'

/** A component that is loaded when it is first shown. */
export interface OnDemand<Props> {
  (props: Props): ReactElement
  /** Loads it before it is shown, so that it is there at once. Resolves also when that failed: showing it says why. */
  preload(): Promise<void>
}

/**
 * A component from a chunk of its own, with a placeholder while that loads. A failure to load goes to the error boundary
 * around it, and the next attempt to show it loads again. In place of React's `lazy`: Suspense holds what has come back
 * for up to 300 ms after each placeholder, also when it was there after five, and those add up from frame to part.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ReactNode = null,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const start = async (): Promise<ComponentType<Props>> => {
    try {
      loaded = await (loading ??= load())
      return loaded
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  function Shown(props: Props): ReactElement {
    const [Part, setPart] = useState(() => loaded)
    const [failure, setFailure] = useState<{ readonly error: unknown }>()
    useEffect(() => {
      if (Part !== undefined) return undefined
      let isCurrent = true
      start().then(
        (part) => isCurrent && setPart(() => part),
        (error: unknown) => isCurrent && setFailure({ error }),
      )
      return () => {
        isCurrent = false
      }
    }, [Part])
    if (failure !== undefined) throw failure.error
    return Part === undefined ? <>{placeholder}</> : <Part {...props} />
  }
  const preload = (): Promise<void> =>
    start().then(
      () => undefined,
      () => undefined,
    )
  loadLater(preload)
  return Object.assign(Shown, { preload })
}
