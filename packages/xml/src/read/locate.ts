import type { XmlDocument, XmlElement } from '../node.ts'
import { placeAt } from '../parse/place-at.ts'

/**
 * Line and column from 1 of an element's start tag in the printed document; undefined when the element (this very
 * node) is not in it. Walks the document up to there: made for showing a problem, not for loops over all elements.
 */
export function locate(document: XmlDocument, element: XmlElement): { line: number; column: number } | undefined {
  const before = [document.prolog]
  if (!collectUpTo(element, document.root, before)) return undefined
  const text = before.join('')
  return placeAt(text, text.length)
}

/** Adds what stands before `wanted` to `before`; false when all of `element` was added without finding it. */
function collectUpTo(wanted: XmlElement, element: XmlElement, before: string[]): boolean {
  if (element === wanted) return true
  before.push(element.open)
  for (const child of element.children) {
    if (child.kind !== 'element') before.push(child.raw)
    else if (collectUpTo(wanted, child, before)) return true
  }
  before.push(element.close)
  return false
}
