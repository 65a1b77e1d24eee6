import { exitsOf, layoutFlow, viewOf, type FlowDocument, type FlowElement, type FlowLayout } from '@parley/flow'
import { useMemo, useRef } from 'react'
import { useSession } from '../session/index.ts'
import { EMPTY_CANVAS, projectCanvas, type CanvasModel } from './project-canvas.ts'

/** The open flow as nodes and lines; what an edit did not touch keeps its object. */
export function useCanvasModel(): CanvasModel {
  const document = useSession((state) => state.document)
  const previous = useRef<CanvasModel>(EMPTY_CANVAS)
  return useMemo(() => {
    if (document) previous.current = projectCanvas(layoutOf(document), viewOf(document), exitsOf, previous.current)
    return document ? previous.current : EMPTY_CANVAS
  }, [document])
}

let last: { readonly structure: string; readonly layout: FlowLayout } | undefined

/** Layout depends on names, places and exits alone, so typing in a form never lays the flow out again. */
function layoutOf(document: FlowDocument): FlowLayout {
  const { start, elements, properties } = viewOf(document)
  const structure = [properties.canvasMode, structureOf(start), ...elements.map(structureOf)].join('\n')
  if (last?.structure !== structure) last = { structure, layout: layoutFlow(document) }
  return last.layout
}

const structures = new WeakMap<FlowElement, string>()

function structureOf(element: FlowElement): string {
  const known = structures.get(element)
  if (known !== undefined) return known
  const { name, locationX, locationY } = element
  const structure = JSON.stringify([name, locationX, locationY, exitsOf(element)])
  structures.set(element, structure)
  return structure
}
