import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'

export interface SkeletonProps {
  readonly rows: number
  /** Height of a row in rem, the final one, so that nothing jumps. */
  readonly rowHeight?: number
}

/** Loading states shorter than this are not worth a flicker. */
const DELAY_MS = 150

/** Grey rows in the final size while something loads; they appear after 150 ms. */
export function Skeleton({ rows, rowHeight = 2 }: SkeletonProps): ReactElement {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), DELAY_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={`skeleton ${visible ? 'is-visible' : ''}`} aria-busy="true" aria-label="Loading" role="status">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton-row" style={{ height: `${String(rowHeight)}rem` }} />
      ))}
    </div>
  )
}
