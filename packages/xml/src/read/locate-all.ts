import type { XmlDocument, XmlElement } from '../node.ts'
import { placeAt } from '../parse/place-at.ts'

/** Line and column from 1, in the printed document. */
export interface XmlPlace {
  readonly line: number
  readonly column: number
}

/**
 * Where the start tags of some elements stand; elements (these very nodes) that are not in the document are missing. One
 * walk over the document, however many are asked for.
 */
export function locateAll(document: XmlDocument, wanted: ReadonlySet<XmlElement>): ReadonlyMap<XmlElement, XmlPlace> {
  const places = new Map<XmlElement, XmlPlace>()
  if (wanted.size === 0) return places
  let end: XmlPlace = { line: 1, column: 1 }
  let unread: string[] = []
  const visit = (element: XmlElement): void => {
    if (wanted.has(element)) {
      end = after(end, unread.join(''))
      unread = []
      places.set(element, end)
    }
    unread.push(element.open)
    for (const child of element.children) {
      if (child.kind === 'element') visit(child)
      else unread.push(child.raw)
    }
    unread.push(element.close)
  }
  unread.push(document.prolog)
  visit(document.root)
  return places
}

/** The end of a text that begins at a place. */
function after(start: XmlPlace, text: string): XmlPlace {
  const { line, column } = placeAt(text, text.length)
  return line === 1 ? { line: start.line, column: start.column + column - 1 } : { line: start.line + line - 1, column }
}
