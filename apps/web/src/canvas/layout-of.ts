import { exitsOf, layoutFlow, viewOf, type FlowDocument, type FlowElement, type FlowLayout } from '@parley/flow'

let last: { readonly structure: string; readonly layout: FlowLayout } | undefined

/**
 * The layout of the open flow. It depends on names, places and exits alone: while those stand, typing in a form gives the
 * very layout of before, and nothing is laid out again.
 */
export function layoutOf(document: FlowDocument): FlowLayout {
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
