import type { ReactElement } from 'react'
import { useSession } from '../session/index.ts'

/** The bar's free room: while a run takes long, how many elements it has executed, and a line under the bar. */
export function RunProgress(): ReactElement {
  const progress = useSession((state) => state.runProgress)
  return (
    <span className="button-bar-space">
      {progress !== undefined && (
        <>
          <span className="run-progress-count">{progress.elements} elements</span>
          <span className="run-progress-line" role="progressbar" aria-label="The flow runs" />
        </>
      )}
    </span>
  )
}
