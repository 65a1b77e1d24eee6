import { removeChild } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, resourceNodeOf } from '../document/view.ts'
import { rootPen, withRoot } from '../document/with-root.ts'

/** The document without the element or resource of this name, its lines gone from the file; connectors are others' matter. */
export function withoutMember(document: FlowDocument, name: string): FlowDocument {
  const node = elementNodeOf(document, name) ?? resourceNodeOf(document, name)
  if (node === undefined) return document
  return withRoot(document, removeChild(document.xml.root, node, rootPen(document).dialect))
}
