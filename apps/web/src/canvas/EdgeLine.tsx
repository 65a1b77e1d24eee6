import { memo, type ReactElement } from 'react'
import { useIsPathChanged } from '../session/index.ts'
import type { CanvasEdge } from './project-canvas.ts'
import { useRevealed } from './run-reveal.ts'

/** The line itself: dashed for a fault path, in the path's colour where the last run went, thick where a comparison found it changed. */
export const EdgeLine = memo(function EdgeLine({ edge }: { readonly edge: CanvasEdge }): ReactElement {
  const taken = useRevealed(edge.id)
  const changed = useIsPathChanged(edge.id)
  const look = edge.isFault ? 'edge-line_fault' : edge.kind === 'goTo' ? 'edge-line_goTo' : ''
  return (
    <path
      className={`edge-line ${look} ${taken ? 'edge-line_taken' : ''} ${changed ? 'edge-line_changed' : ''}`}
      d={edge.path}
    />
  )
})
