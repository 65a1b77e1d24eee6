import { replaceChild } from '@parley/xml'
import type { Written } from '../codec/field.ts'
import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, viewOf } from '../document/view.ts'
import { memberPen, withRoot } from '../document/with-root.ts'
import type { FlowElement } from '../elements/element.ts'
import { sliceOf } from '../elements/slices.ts'

/** The document with members of an element changed through its kind's slice. */
export function changeMember(
  document: FlowDocument,
  name: string,
  changes: Partial<Written<FlowElement>>,
): FlowDocument {
  const element = viewOf(document).elementByName.get(name)
  const node = elementNodeOf(document, name)
  if (element === undefined || node === undefined) return document
  const changed = sliceOf(element).change(node, element, changes, memberPen(document))
  return withRoot(document, replaceChild(document.xml.root, node, changed))
}
