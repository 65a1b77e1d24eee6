import { CANONICAL_DIALECT, type XmlDialect } from '../dialect/dialect.ts'
import type { XmlElement, XmlNode } from '../node.ts'
import { childIndex } from './child-index.ts'
import { appendNode, emptyElement } from './create-element.ts'
import { splitLineStart } from './line-start-of.ts'

/**
 * The parent without this child and without the white space that put it on its own line. A parent that is left with
 * white space only becomes empty in the dialect's form. Throws RangeError when it is not a child.
 */
export function removeChild(
  parent: XmlElement,
  child: XmlElement,
  dialect: XmlDialect = CANONICAL_DIALECT,
): XmlElement {
  const at = childIndex(parent, child)
  const children: XmlNode[] = parent.children.slice(0, at)
  const before = children.at(-1)
  const start = before?.kind === 'text' ? splitLineStart(before.raw) : undefined
  if (start) {
    children.pop()
    appendNode(children, { kind: 'text', raw: start.before })
  }
  for (const node of parent.children.slice(at + 1)) appendNode(children, node)
  const isEmpty = children.every((node) => node.kind === 'text' && node.raw.trim() === '')
  return isEmpty ? emptyElement(parent.name, parent.open.slice(0, -1), dialect) : { ...parent, children }
}
