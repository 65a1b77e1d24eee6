import { lineStart } from '../build/create-element.ts'
import { escapeText } from '../build/escape-text.ts'
import { CANONICAL_DIALECT } from '../dialect/dialect.ts'
import type { XmlDocument, XmlElement, XmlNode } from '../node.ts'
import { textOf } from '../read/text-of.ts'

/** The order in which the child elements of `parent` are to stand. */
export type Arrange = (parent: XmlElement, children: readonly XmlElement[]) => readonly XmlElement[]

/**
 * The document in the canonical dialect, its elements arranged: each on a line of its own, texts escaped alike, CDATA as
 * text, without byte order mark. What is said stays: texts to the last blank, attributes, and comments, which go where
 * the element behind them goes (on one line with an element, where that one goes). An element that mixes texts with
 * elements stays as it is written.
 */
export function formatXml(document: XmlDocument, arrange: Arrange): XmlDocument {
  return {
    prolog: `<?xml version="1.0" encoding="UTF-8"?>\n${block(document.prolog.replace(DECLARATION, ''))}`,
    root: formatElement(document.root, 0, arrange),
    epilog: `\n${block(document.epilog)}`,
  }
}

const DECLARATION = /^\uFEFF?(?:<\?xml\s[^?]*\?>)?/

/** Comments outside of the root, as they are written, on lines of their own. */
function block(text: string): string {
  const content = text.replace(/\r\n?/g, '\n').trim()
  return content === '' ? '' : `${content}\n`
}

function formatElement(element: XmlElement, depth: number, arrange: Arrange): XmlElement {
  const elements = element.children.filter((child) => child.kind === 'element')
  if (elements.length === 0) return formatLeaf(element)
  if (element.children.some(isContent)) return element
  const { groups, rest } = grouped(element.children)
  const children: XmlNode[] = []
  for (const child of arrange(element, elements)) {
    const { before, behind } = groups.get(child) ?? { before: [], behind: [] }
    for (const node of [...before, formatElement(child, depth + 1, arrange)]) children.push(line(depth + 1), node)
    for (const node of behind) children.push({ kind: 'text', raw: ' ' }, node)
  }
  for (const node of rest) children.push(line(depth + 1), node)
  return { ...element, open: tidyTag(element.open), children: [...children, line(depth)], close: `</${element.name}>` }
}

/** An element without elements in it. One with comments stays as it is written. */
function formatLeaf(element: XmlElement): XmlElement {
  if (element.children.some(({ kind }) => kind === 'comment' || kind === 'instruction')) return element
  const text = textOf(element)
  const open = tidyTag(element.open)
  if (text !== '') {
    const children: XmlNode[] = [{ kind: 'text', raw: escapeText(text, CANONICAL_DIALECT) }]
    return { ...element, open, children, close: `</${element.name}>` }
  }
  // Only what has attributes, such as xsi:nil, is written self-closing.
  return open === `<${element.name}>`
    ? { ...element, open, children: [], close: `</${element.name}>` }
    : { ...element, open: `${open.slice(0, -1)}/>`, children: [], close: '' }
}

/** Comments around an element that go where it goes. */
interface Group {
  readonly before: readonly XmlNode[]
  readonly behind: XmlNode[]
}

function grouped(nodes: readonly XmlNode[]): { groups: Map<XmlElement, Group>; rest: readonly XmlNode[] } {
  const groups = new Map<XmlElement, Group>()
  let waiting: XmlNode[] = []
  let onSameLine: XmlNode[] | undefined
  for (const node of nodes) {
    if (node.kind === 'text') {
      if (/[\r\n]/.test(node.raw)) onSameLine = undefined
    } else if (node.kind === 'element') {
      const group = { before: waiting, behind: [] }
      groups.set(node, group)
      waiting = []
      onSameLine = group.behind
    } else (onSameLine ?? waiting).push(node)
  }
  return { groups, rest: waiting }
}

function isContent(node: XmlNode): boolean {
  return node.kind === 'cdata' || (node.kind === 'text' && node.raw.trim() !== '')
}

/** The start tag of an element with content, attributes as they are written. */
function tidyTag(open: string): string {
  return `${open.slice(0, open.endsWith('/>') ? -2 : -1).trimEnd()}>`
}

function line(depth: number): XmlNode {
  return { kind: 'text', raw: lineStart(depth, CANONICAL_DIALECT) }
}
