import type { XmlDocument, XmlElement } from '../node.ts'
import { CANONICAL_DIALECT, type XmlDialect } from './dialect.ts'

/**
 * The dialect that a document is written in. Each choice is the one that the file makes most often; what it never
 * has to choose is canonical. Linear in the document; memoised by its root.
 */
export function dialectOf(document: XmlDocument): XmlDialect {
  const known = memo.get(document.root)
  if (known) return known
  const dialect = learn(document.root)
  memo.set(document.root, dialect)
  return dialect
}

const memo = new WeakMap<XmlElement, XmlDialect>()

function learn(root: XmlElement): XmlDialect {
  const tally: Tally = { breaks: [], empties: [], references: [] }
  count(root, tally)
  return {
    eol: lineEnd(root, tally.breaks),
    indent: indentOf(root),
    empty: commonest(tally.empties, ['<x></x>', '<x/>', '<x />']),
    apostrophe: commonest(tally.references, ['&apos;', '&#39;', "'"]),
    quote: commonest(tally.references, ['&quot;', '&#34;', '"']),
    greaterThan: commonest(tally.references, ['&gt;', '>']),
  }
}

interface Tally {
  readonly breaks: string[]
  readonly empties: string[]
  readonly references: string[]
}

function count(element: XmlElement, tally: Tally): void {
  if (element.close === '') tally.empties.push(element.open.endsWith(' />') ? '<x />' : '<x/>')
  else if (element.children.length === 0) tally.empties.push('<x></x>')
  for (const child of element.children) {
    if (child.kind === 'element') count(child, tally)
    if (child.kind !== 'text') continue
    tally.breaks.push(...(child.raw.match(/\r?\n/) ?? []))
    tally.references.push(...(child.raw.match(CHOICES) ?? []))
  }
}

const CHOICES = /&(?:apos|#39|quot|#34|gt);|['">]/g

/** The choice that occurs most often; the first one when none does or on a tie. */
function commonest<T extends string>(seen: readonly string[], choices: readonly [T, ...T[]]): T {
  let best = choices[0]
  let most = 0
  for (const choice of choices) {
    const times = seen.reduce((sum, one) => (one === choice ? sum + 1 : sum), 0)
    if (times <= most) continue
    best = choice
    most = times
  }
  return best
}

function lineEnd(root: XmlElement, breaks: readonly string[]): XmlDialect['eol'] {
  const isOnOneLine = breaks.length === 0 && root.children.some((child) => child.kind === 'element')
  return isOnOneLine ? '' : commonest(breaks, ['\n', '\r\n'])
}

/** The white space before the root's first child on a line of its own; empty for a file on one line. */
function indentOf(root: XmlElement): string {
  const first = root.children.findIndex((child) => child.kind === 'element')
  if (first === -1) return CANONICAL_DIALECT.indent
  const before = root.children[first - 1]
  if (before?.kind !== 'text') return ''
  return /\n([ \t]*)$/.exec(before.raw)?.[1] ?? ''
}
