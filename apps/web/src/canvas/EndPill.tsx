import { memo, type ReactElement } from 'react'

/** Where a path ends. No element of the file: it stands wherever an exit leads nowhere. */
export const EndPill = memo(function EndPill(): ReactElement {
  return <div className="end-pill">End</div>
})
