import type { XmlDocument, XmlElement } from '../node.ts'
import { locateAll, type XmlPlace } from './locate-all.ts'

/** Where an element's start tag stands; undefined when it (this very node) is not in the document. For several: `locateAll`. */
export function locate(document: XmlDocument, element: XmlElement): XmlPlace | undefined {
  return locateAll(document, new Set([element])).get(element)
}
