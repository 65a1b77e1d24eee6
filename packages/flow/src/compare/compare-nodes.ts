import { type XmlElement, childNamed, childrenNamed, printElement, textOf } from '@parley/xml'
import type { Fact } from '../facts/fact.ts'
import type { FieldChange } from './comparison.ts'
import { comparePath, isPathTag } from './compare-path.ts'
import { asWords, fieldWords, isRowTag, rowWords } from './field-words.ts'
import { meaningKey } from './meaning-key.ts'
import { type RowPair, pairRows } from './pair-rows.ts'
import { rowWordsOf, valueWords } from './value-words.ts'

/** One of the two nodes that are compared, with what is needed to speak of it. */
export interface Side {
  readonly node: XmlElement
  /** The label of an element of its flow, by API name. */
  labelOf(name: string): string
  /** How the kind's form says a row (by its tag, and its place from 0 among its like). */
  rowInWords(tag: string, place: number): readonly Fact[] | undefined
}

/** What differs between two nodes of one kind, tag by tag in the newer node's order; empty exactly when they say the same. */
export function compareNodes(before: Side, after: Side, within = ''): readonly FieldChange[] {
  if (meaningKey(before.node) === meaningKey(after.node)) return []
  const tags = new Set([...tagsOf(after.node), ...tagsOf(before.node)])
  const changes = [...tags].flatMap((tag) => compareTag(tag, before, after, within))
  // Attributes, or text where only elements are expected: nothing that has a name.
  return changes.length > 0 ? changes : [asWritten(before.node, after.node, within)]
}

function compareTag(tag: string, before: Side, after: Side, within: string): readonly FieldChange[] {
  const oldRows = childrenNamed(before.node, tag)
  const newRows = childrenNamed(after.node, tag)
  const pairs = pairRows(oldRows, newRows)
  if (isPathTag(tag)) {
    const several = Math.max(oldRows.length, newRows.length) > 1
    return pairs.flatMap((pair) => {
      const name = several ? `${fieldWords(tag)} ${pair.place}` : fieldWords(tag)
      // An outcome leads somewhere itself.
      const field = within !== '' && tag === 'connector' ? within : join(within, name)
      return comparePath(pair, field, before.labelOf, after.labelOf)
    })
  }
  const isList = isRowTag(tag) || Math.max(oldRows.length, newRows.length) > 1
  const placeOf = (rows: readonly XmlElement[], row: XmlElement | undefined): number =>
    row === undefined ? -1 : rows.indexOf(row)
  return pairs.flatMap((pair) => {
    const field = join(within, isList ? rowLabel(pair) : fieldWords(tag))
    // Only rows of the member itself are known to its kind.
    const oldWords = within === '' ? before.rowInWords(tag, placeOf(oldRows, pair.before)) : undefined
    const newWords = within === '' ? after.rowInWords(tag, placeOf(newRows, pair.after)) : undefined
    const moved: FieldChange[] = pair.isMoved
      ? [{ change: 'moved', field: newWords?.length === 1 ? (newWords[0]?.label ?? field) : field, about: 'value' }]
      : []
    if (pair.before && pair.after && meaningKey(pair.before) === meaningKey(pair.after)) return moved
    if (oldWords !== undefined || newWords !== undefined) {
      return [...compareWords(oldWords ?? [], newWords ?? [], field), ...moved]
    }
    return [...compareRow(pair, isList ? rowWordsOf : valueWords, field, before, after), ...moved]
  })
}

/** A child that only one node has, or that differs; `wordsOf` gives what can be told in one line. */
function compareRow(
  pair: RowPair,
  wordsOf: (row: XmlElement) => string | undefined,
  field: string,
  before: Side,
  after: Side,
): readonly FieldChange[] {
  const oldText = pair.before && wordsOf(pair.before)
  const newText = pair.after && wordsOf(pair.after)
  const text = { about: 'value', field, ...said('before', oldText), ...said('after', newText) } as const
  if (pair.before === undefined) return [{ change: 'added', ...text }]
  if (pair.after === undefined) return [{ change: 'removed', ...text }]
  const isOneLine = oldText !== undefined && newText !== undefined && oldText !== newText
  if (isOneLine && nameOf(pair.before) === nameOf(pair.after)) return [{ change: 'changed', ...text }]
  return compareNodes({ ...before, node: pair.before }, { ...after, node: pair.after }, field)
}

/** Differences in the words of the kind's form. A row that its form says alike is told as the file has it. */
function compareWords(before: readonly Fact[], after: readonly Fact[], field: string): readonly FieldChange[] {
  const old = new Map(before.map(({ label, text }) => [label, text]))
  const now = new Map(after.map(({ label, text }) => [label, text]))
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((label): readonly FieldChange[] => {
    const [from, to] = [old.get(label), now.get(label)]
    if (from === to) return []
    const change = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
    return [{ change, field: label, about: 'value', ...said('before', from), ...said('after', to) }]
  })
  return changes.length > 0 ? changes : [{ change: 'changed', field, about: 'value' }]
}

function rowLabel({ before, after, place }: RowPair): string {
  const row = after ?? before
  if (row === undefined) return ''
  const label = childNamed(row, 'label')
  const name = nameOf(row)
  if (row.name === 'processMetadataValues') return asWords(name)
  const called = (label === undefined ? '' : textOf(label)) || name || String(place)
  return `${rowWords(row.name)} ${called}`
}

function asWritten(before: XmlElement, after: XmlElement, within: string): FieldChange {
  return {
    change: 'changed',
    field: within === '' ? fieldWords(after.name) : within,
    about: 'value',
    before: printElement(before),
    after: printElement(after),
  }
}

function said(
  side: 'before' | 'after',
  text: string | undefined,
): { readonly before?: string; readonly after?: string } {
  return text === undefined || text === '' ? {} : { [side]: text }
}

function join(within: string, field: string): string {
  return within === '' ? field : `${within} · ${field}`
}

function tagsOf(node: XmlElement): readonly string[] {
  return node.children.flatMap((child) => (child.kind === 'element' ? [child.name] : []))
}

function nameOf(row: XmlElement): string {
  const name = childNamed(row, 'name')
  return name === undefined ? '' : textOf(name).trim()
}
