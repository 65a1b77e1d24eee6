import type { ReactElement } from 'react'

/** The builder's frame while the builder loads, in its final size, so that nothing jumps when it comes. */
export function FrameSkeleton(): ReactElement {
  return (
    <div className="frame-skeleton" role="status" aria-label="Loading" aria-busy="true">
      <div className="frame-skeleton-title" />
      <div className="frame-skeleton-buttons" />
      <div className="frame-skeleton-canvas" />
    </div>
  )
}
