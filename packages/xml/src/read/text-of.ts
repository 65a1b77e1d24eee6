import type { XmlElement } from '../node.ts'
import { decodeReferences } from './decode-references.ts'

/**
 * The element's own character data as meant: text and CDATA joined, references resolved, line ends as LF.
 * Comments and child elements add nothing.
 */
export function textOf(element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (child.kind === 'text') text += decodeReferences(child.raw)
    else if (child.kind === 'cdata') text += child.raw.slice(9, -3).replace(/\r\n?/g, '\n')
  }
  return text
}
