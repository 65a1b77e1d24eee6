import { type XmlDialect, type XmlElement, dialectOf } from '@parley/xml'
import type { Pen } from '../codec/field.ts'
import { NODE_ORDER } from '../codec/place.ts'
import type { FlowDocument } from './document.ts'

/** The document with another root; the identical document when nothing changed. */
export function withRoot(document: FlowDocument, root: XmlElement): FlowDocument {
  if (root === document.xml.root) return document
  dialects.set(root, dialectFor(document))
  return { ...document, xml: { ...document.xml, root } }
}

/** Writes children of the root. */
export function rootPen(document: FlowDocument): Pen {
  return { dialect: dialectFor(document), depth: 1, order: [] }
}

/** Writes children of an element or resource. */
export function memberPen(document: FlowDocument): Pen {
  return { dialect: dialectFor(document), depth: 2, order: NODE_ORDER }
}

/** Learned once from what was read and handed on from edit to edit, so that an edit costs no walk over the file. */
const dialects = new WeakMap<XmlElement, XmlDialect>()

function dialectFor(document: FlowDocument): XmlDialect {
  return dialects.get(document.xml.root) ?? dialectOf(document.xml)
}
