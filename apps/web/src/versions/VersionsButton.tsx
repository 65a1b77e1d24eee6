import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { setVersionsOpen, statusOf, useSession, versionsOf } from '../session/index.ts'
import type { Comparison } from '../session/index.ts'

/** Which version is open and whether it is active; leads to all versions. Says what is compared meanwhile. */
export function VersionsButton(): ReactElement | null {
  const number = useSession((state) => versionsOf(state).open)
  const status = useSession(({ document }) => document && statusOf(document))
  const comparison = useSession((state) => state.comparison)
  const button = useRef<HTMLButtonElement>(null)
  useFocusAfter(comparison, button)
  if (status === undefined) return null
  if (comparison !== undefined) {
    return (
      <span className="versions-button versions-button_comparing">
        {comparison.after.title} compared with {comparison.before.title}
      </span>
    )
  }
  const text = `V${String(number)} · ${status}`
  return (
    <button
      ref={button}
      type="button"
      className="versions-button"
      aria-haspopup="dialog"
      aria-label={`Versions, ${text}`}
      title="All versions"
      onClick={() => setVersionsOpen(true)}
    >
      {text}
    </button>
  )
}

/** The panel of a comparison takes the focus with it when it closes: here it began. */
function useFocusAfter(
  comparison: Comparison | undefined,
  button: { readonly current: HTMLButtonElement | null },
): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    const { activeElement, body } = document
    const isLost = activeElement === null || activeElement === body
    if (wasOpen.current && comparison === undefined && isLost) button.current?.focus({ preventScroll: true })
    wasOpen.current = comparison !== undefined
  }, [comparison, button])
}
