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
  const tally: Tally = new Map()
  count(root, tally)
  const isOnOneLine = !tally.has('\n') && !tally.has('\r\n') && root.children.some((child) => child.kind === 'element')
  return {
    eol: isOnOneLine ? '' : commonest(tally, ['\n', '\r\n']),
    indent: indentOf(root),
    empty: commonest(tally, ['<x></x>', '<x/>', '<x />']),
    apostrophe: commonest(tally, ['&apos;', '&#39;', "'"]),
    quote: commonest(tally, ['&quot;', '&#34;', '"']),
    greaterThan: commonest(tally, ['&gt;', '>']),
  }
}

/** How often each choice was made. */
type Tally = Map<string, number>

function count(element: XmlElement, tally: Tally): void {
  if (element.close === '') note(tally, element.open.endsWith(' />') ? '<x />' : '<x/>')
  else if (element.children.length === 0) note(tally, '<x></x>')
  for (const child of element.children) {
    if (child.kind === 'element') count(child, tally)
    else if (child.kind === 'text') for (const choice of child.raw.match(CHOICES) ?? []) note(tally, choice)
  }
}

const CHOICES = /&(?:apos|#39|quot|#34|gt);|['">]|\r?\n/g

function note(tally: Tally, choice: string): void {
  tally.set(choice, (tally.get(choice) ?? 0) + 1)
}

/** The choice that was made most often; the first one when none was or on a tie. */
function commonest<T extends string>(tally: Tally, choices: readonly [T, ...T[]]): T {
  let best = choices[0]
  for (const choice of choices) {
    if ((tally.get(choice) ?? 0) > (tally.get(best) ?? 0)) best = choice
  }
  return best
}

/** The white space before the root's first child on a line of its own; empty for a file on one line. */
function indentOf(root: XmlElement): string {
  const first = root.children.findIndex((child) => child.kind === 'element')
  if (first === -1) return CANONICAL_DIALECT.indent
  const before = root.children[first - 1]
  if (before?.kind !== 'text') return ''
  return /\n([ \t]*)$/.exec(before.raw)?.[1] ?? ''
}
