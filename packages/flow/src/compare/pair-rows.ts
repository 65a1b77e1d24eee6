import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { type Source, matchItems } from '../codec/match-items.ts'
import { declaringTags } from '../mentions/reference-tags.ts'
import { likeness } from './likeness.ts'
import { meaningKey } from './meaning-key.ts'

/** A row of the older list and the one that it became; one side is missing where it was added or removed. */
export interface RowPair {
  readonly before?: XmlElement
  readonly after?: XmlElement
  /** Its place from 1: in the newer list, in the older one where it was removed. */
  readonly place: number
  readonly isMoved: boolean
}

/**
 * Pairs the rows of two lists of one tag: by their names where every row has one of its own, else by what they say and where
 * they stand. In the newer order; what was removed comes last.
 */
export function pairRows(before: readonly XmlElement[], after: readonly XmlElement[]): readonly RowPair[] {
  const names = [before, after].map((rows) => rows.map(nameOf))
  const areNamed = names.every((list) => list.every((name) => name !== '') && new Set(list).size === list.length)
  const keyOf = areNamed ? nameOf : meaningKey
  const sources = match(before.map(keyOf), after.map(keyOf))
  const used = new Set<number>()
  const pairs = after.map((row, i): RowPair => {
    const source = sources[i]
    const old = source?.index === undefined ? undefined : before[source.index]
    const isOne = old !== undefined && (!areNamed || keyOf(old) === keyOf(row) || isRenamed(old, row))
    if (!isOne || source?.index === undefined) return { after: row, place: i + 1, isMoved: false }
    used.add(source.index)
    return { before: old, after: row, place: i + 1, isMoved: !source.stays }
  })
  const removed = before.flatMap((row, i): RowPair[] =>
    used.has(i) ? [] : [{ before: row, place: i + 1, isMoved: false }],
  )
  return [...pairs, ...removed]
}

/** Only rows that declare a name (outcomes, wait events …) can be renamed; other names say what the row is about. */
function isRenamed(old: XmlElement, row: XmlElement): boolean {
  return declaringTags.has(row.name) && likeness(old, row) >= 0.5
}

/** Beyond this, finding the best match would take minutes: rows are then paired by their place. */
const MOST_CELLS = 1_000_000

/** What stands the same at both ends is set aside first, as most changes touch few rows. */
function match(before: readonly string[], after: readonly string[]): readonly Source[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const oldMiddle = before.slice(head, before.length - tail)
  const newMiddle = after.slice(head, after.length - tail)
  const middle =
    oldMiddle.length * newMiddle.length > MOST_CELLS
      ? newMiddle.map((_row, i): Source => (i < oldMiddle.length ? { index: i, stays: true } : { stays: false }))
      : matchItems(oldMiddle, newMiddle)
  const shift = before.length - after.length
  return after.map((_row, i): Source => {
    if (i < head) return { index: i, stays: true }
    if (i >= after.length - tail) return { index: i + shift, stays: true }
    const source = middle[i - head]
    return source?.index === undefined ? { stays: false } : { ...source, index: source.index + head }
  })
}

function nameOf(row: XmlElement): string {
  const name = childNamed(row, 'name')
  return name === undefined ? '' : textOf(name).trim()
}
