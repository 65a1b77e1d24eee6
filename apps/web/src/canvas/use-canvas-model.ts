import { exitsOf, viewOf, type FlowElement } from '@parley/flow'
import { useMemo, useRef } from 'react'
import { appearanceOf } from '../elements/element-looks.ts'
import type { TileTone } from '../icons/index.ts'
import { shownDocument, useSession } from '../session/index.ts'
import { layoutOf } from './layout-of.ts'
import { EMPTY_CANVAS, projectCanvas, type CanvasModel } from './project-canvas.ts'

/** The open flow, or one that is compared, as nodes and lines; what an edit did not touch keeps its object. */
export function useCanvasModel(): CanvasModel {
  const document = useSession(shownDocument)
  const previous = useRef<CanvasModel>(EMPTY_CANVAS)
  return useMemo(() => {
    if (document) {
      previous.current = projectCanvas(layoutOf(document), viewOf(document), exitsOf, toneOf, previous.current)
    }
    return document ? previous.current : EMPTY_CANVAS
  }, [document])
}

function toneOf(element: FlowElement): TileTone {
  return appearanceOf(element).tone
}
