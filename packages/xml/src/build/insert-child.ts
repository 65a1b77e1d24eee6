import type { XmlDialect } from '../dialect/dialect.ts'
import type { XmlElement, XmlNode } from '../node.ts'
import { appendNode, createElement, lineStart, type XmlSpec } from './create-element.ts'
import { childIndex } from './child-index.ts'
import { splitLineStart } from './line-start-of.ts'

/** Where a child goes: next to a child of the same parent, before all child elements or behind them. */
export type XmlPosition = 'first' | 'last' | { readonly before: XmlElement } | { readonly after: XmlElement }

/**
 * The parent with a new child on a line of its own; no other line changes (an empty parent gets lines for both of its
 * tags). `depth` is the child's, 1 for a child of the root; next to a sibling the child takes the sibling's indentation.
 * Throws RangeError when the position names a node that is not a child.
 */
export function insertChild(
  parent: XmlElement,
  child: XmlSpec | XmlElement,
  position: XmlPosition,
  depth: number,
  dialect: XmlDialect,
): XmlElement {
  const element = 'kind' in child ? child : createElement(child, depth, dialect)
  if (parent.children.every(isBlank)) return asOnlyChild(parent, element, depth, dialect)

  const at = insertionIndex(parent, position)
  const children: XmlNode[] = parent.children.slice(0, at)
  const rest = parent.children.slice(at)
  // The new line goes above the line of what follows: that one keeps its white space, comments keep their element.
  const follower = children.at(-1)
  const kept = follower?.kind === 'text' ? splitLineStart(follower.raw) : undefined
  if (kept) {
    children.pop()
    appendNode(children, { kind: 'text', raw: kept.before })
  }
  appendNode(children, { kind: 'text', raw: siblingLineStart(parent) ?? lineStart(depth, dialect) })
  children.push(element)
  if (kept) appendNode(children, { kind: 'text', raw: kept.lineStart })
  for (const node of rest) appendNode(children, node)
  return { ...parent, children }
}

function isBlank(node: XmlNode): boolean {
  return node.kind === 'text' && node.raw.trim() === ''
}

function asOnlyChild(parent: XmlElement, element: XmlElement, depth: number, dialect: XmlDialect): XmlElement {
  const children: XmlNode[] = []
  appendNode(children, { kind: 'text', raw: lineStart(depth, dialect) })
  children.push(element)
  appendNode(children, { kind: 'text', raw: lineStart(depth - 1, dialect) })
  const open = parent.close === '' ? `${parent.open.slice(0, -2).trimEnd()}>` : parent.open
  return { ...parent, open, children, close: parent.close || `</${parent.name}>` }
}

/** Index of the node that will follow the new one, behind the white space in front of it. */
function insertionIndex(parent: XmlElement, position: XmlPosition): number {
  const { children } = parent
  const isElement = (node: XmlNode): boolean => node.kind === 'element'
  if (position === 'first') {
    const first = children.findIndex(isElement)
    return first === -1 ? children.length : first
  }
  if (typeof position === 'object' && 'before' in position) return childIndex(parent, position.before)
  const previous = position === 'last' ? children.findLastIndex(isElement) : childIndex(parent, position.after)
  if (previous === -1) return children.length
  return children[previous + 1]?.kind === 'text' ? previous + 2 : previous + 1
}

/** The line start of the first child element that has one. */
function siblingLineStart(parent: XmlElement): string | undefined {
  for (const [index, node] of parent.children.entries()) {
    if (node.kind !== 'element') continue
    const before = parent.children[index - 1]
    const start = before?.kind === 'text' ? splitLineStart(before.raw) : undefined
    if (start) return start.lineStart
  }
  return undefined
}
