import type { XmlDialect } from '../dialect/dialect.ts'
import type { XmlElement, XmlNode } from '../node.ts'
import { escapeText } from './escape-text.ts'
import { quoteAttribute } from './escape-text.ts'

/** An element to write. Either `text` or `children`; with both, the text comes first. Names must be legal XML names. */
export interface XmlSpec {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  /** As meant, not escaped. */
  readonly text?: string
  readonly children?: readonly XmlSpec[]
}

/** A new element in the dialect's format, each child on a line of its own. `depth` counts from 0 for a root. */
export function createElement(spec: XmlSpec, depth: number, dialect: XmlDialect): XmlElement {
  const start = `<${spec.name}${attributesOf(spec)}`
  const children: XmlNode[] = []
  if (spec.text) children.push({ kind: 'text', raw: escapeText(spec.text, dialect) })
  for (const child of spec.children ?? []) {
    appendNode(children, { kind: 'text', raw: lineStart(depth + 1, dialect) })
    children.push(createElement(child, depth + 1, dialect))
  }
  if (spec.children?.length) appendNode(children, { kind: 'text', raw: lineStart(depth, dialect) })
  if (children.length === 0) return emptyElement(spec.name, start, dialect)
  return { kind: 'element', name: spec.name, open: `${start}>`, children, close: `</${spec.name}>` }
}

/** An element without content in the dialect's form; `start` is its tag without the closing bracket. */
export function emptyElement(name: string, start: string, dialect: XmlDialect): XmlElement {
  return dialect.empty === '<x></x>'
    ? { kind: 'element', name, open: `${start}>`, children: [], close: `</${name}>` }
    : { kind: 'element', name, open: start + dialect.empty.slice(2), children: [], close: '' }
}

/** The white space in front of something that stands on its own line at this depth. */
export function lineStart(depth: number, dialect: XmlDialect): string {
  return dialect.eol === '' ? '' : dialect.eol + dialect.indent.repeat(depth)
}

/** Adds a node; text joins the text before it, as a parser would read it. Empty text adds nothing. */
export function appendNode(nodes: XmlNode[], node: XmlNode): void {
  const last = nodes.at(-1)
  if (node.kind !== 'text') nodes.push(node)
  else if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', raw: joined(last.raw, node.raw) }
  else if (node.raw !== '') nodes.push(node)
}

// Two harmless halves may meet as `]]>`, which text must not hold.
function joined(left: string, right: string): string {
  const isTrap = /\]\]?$/.test(left) && /^\]?>/.test(right) && `${left.slice(-2)}${right.slice(0, 2)}`.includes(']]>')
  return isTrap ? left + right.replace('>', '&gt;') : left + right
}

function attributesOf(spec: XmlSpec): string {
  return Object.entries(spec.attributes ?? {})
    .map(([name, value]) => ` ${name}=${quoteAttribute(value)}`)
    .join('')
}
