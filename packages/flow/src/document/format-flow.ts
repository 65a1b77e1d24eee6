import { formatXml, type XmlElement } from '@parley/xml'
import { inCanonicalOrder } from '../codec/place.ts'
import type { FlowDocument } from './document.ts'

/**
 * The flow in the form that an org writes (flow-metadata.md §9): children and collections in its order, four blanks,
 * its escapes. Says the same as before, comments included; a flow in this form is returned byte for byte alike.
 */
export function formatFlow(document: FlowDocument): FlowDocument {
  const { root } = document.xml
  const arrange = (parent: XmlElement, children: readonly XmlElement[]): readonly XmlElement[] =>
    inCanonicalOrder(parent, children, parent === root)
  return { ...document, xml: formatXml(document.xml, arrange) }
}
