import type { ReactElement } from 'react'
import { setVersionsOpen, statusOf, useSession, versionsOf } from '../session/index.ts'

/** Which version is open and whether it is active; leads to all versions. */
export function VersionsButton(): ReactElement | null {
  const number = useSession((state) => versionsOf(state).open)
  const status = useSession(({ document }) => document && statusOf(document))
  const comparison = useSession((state) => state.comparison)
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
