import type { FlowElement } from '../elements/element.ts'
import type { FlowDocument } from './document.ts'
import { viewOf } from './view.ts'

/** The elements on the canvas in the file's order, without Start. */
export function elements(document: FlowDocument): readonly FlowElement[] {
  return viewOf(document).elements
}
