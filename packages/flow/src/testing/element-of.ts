import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import type { ElementKind, ElementOf, FlowElement } from '../elements/element.ts'

/** An element that the test knows to be there and of this kind. */
export function elementOf<K extends ElementKind>(document: FlowDocument, name: string, kind: K): ElementOf<K> {
  const element = viewOf(document).elementByName.get(name)
  if (element === undefined || !isOfKind(element, kind)) throw new Error(`no ${kind} ${name}`)
  return element
}

function isOfKind<K extends ElementKind>(element: FlowElement, kind: K): element is ElementOf<K> {
  return element.kind === kind
}
