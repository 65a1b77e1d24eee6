import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { exitsOf } from '../elements/exits.ts'
import { layoutGraph } from './layout-graph.ts'
import type { FlowLayout } from './layout.ts'

/** Where everything on the canvas stands. Auto-layout, unless the flow says that it is free-form. */
export function layoutFlow(document: FlowDocument): FlowLayout {
  const { elementByName, properties } = viewOf(document)
  return layoutGraph({
    elements: [...elementByName.values()].map((element) => ({
      id: element.name,
      exits: exitsOf(element),
      x: element.locationX,
      y: element.locationY,
    })),
    isFreeForm: properties.canvasMode === 'FREE_FORM_CANVAS',
  })
}
