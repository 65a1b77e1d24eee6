import { type XmlElement, childNamed, childrenNamed, insertChild, textOf } from '@parley/xml'
import type { Pen } from './field.ts'

/** What stands first in a canvas element; its own fields follow alphabetically (flow-metadata.md §9, rule 4). */
export const NODE_ORDER = [
  'processMetadataValues',
  'description',
  'name',
  'elementSubtype',
  'label',
  'locationX',
  'locationY',
] as const
/** What stands first in outcomes and resources. */
export const NAMED_ORDER = ['processMetadataValues', 'description', 'name'] as const
/** What stands first in rows (conditions, filters, items …). */
export const ROW_ORDER = ['processMetadataValues'] as const

/** The owner with a new child where it belongs: after its like, else after the last child that precedes it in order. */
export function insertInOrder(owner: XmlElement, child: XmlElement, pen: Pen): XmlElement {
  const siblings = childrenNamed(owner, child.name)
  const previous = siblings.at(-1) ?? lastBefore(owner, child.name, pen.order)
  return insertChild(owner, child, previous === undefined ? 'first' : { after: previous }, pen.depth, pen.dialect)
}

/**
 * The root with a new member of a collection: sorted by API name, case-insensitive (flow-metadata.md §9, rules 2 and 3).
 * A collection that the file keeps in another order gets it at its end.
 */
export function insertMember(root: XmlElement, member: XmlElement, pen: Pen): XmlElement {
  const siblings = childrenNamed(root, member.name)
  const keys = siblings.map(sortKey)
  const isSorted = keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') <= key)
  const next = isSorted ? siblings[keys.findIndex((key) => key > sortKey(member))] : undefined
  if (next === undefined) return insertInOrder(root, member, pen)
  return insertChild(root, member, { before: next }, pen.depth, pen.dialect)
}

/**
 * The children of a flow's node in the order that an org writes (flow-metadata.md §9, rules 2 to 5): the base class's
 * fields first, the others alphabetically; the root's collections by API name. Lists with a meaning keep their order.
 */
export function inCanonicalOrder(
  parent: XmlElement,
  children: readonly XmlElement[],
  isRoot: boolean,
): readonly XmlElement[] {
  const order = isRoot ? [] : orderIn(parent.name, children)
  const compare = (a: XmlElement, b: XmlElement): number => {
    if (a.name !== b.name) return comesBefore(a.name, b.name, order) ? -1 : 1
    return isRoot ? compareKeys(sortKey(a), sortKey(b)) : 0
  }
  return children.toSorted(compare)
}

/** What is on the canvas has a place there; rows that take an output have no name of their own. */
function orderIn(tag: string, children: readonly XmlElement[]): readonly string[] {
  if (tag === 'outputParameters' || tag === 'outputAssignments') return ROW_ORDER
  return children.some((child) => child.name === 'locationX') ? NODE_ORDER : NAMED_ORDER
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lastBefore(owner: XmlElement, tag: string, order: readonly string[]): XmlElement | undefined {
  let last: XmlElement | undefined
  for (const child of owner.children) {
    if (child.kind === 'element' && comesBefore(child.name, tag, order)) last = child
  }
  return last
}

function comesBefore(a: string, b: string, order: readonly string[]): boolean {
  const rankA = rank(a, order)
  const rankB = rank(b, order)
  return rankA === rankB ? a < b : rankA < rankB
}

function rank(tag: string, order: readonly string[]): number {
  const index = order.indexOf(tag)
  return index < 0 ? order.length : index
}

function sortKey(member: XmlElement): string {
  const name = childNamed(member, 'name')
  return name === undefined ? '' : textOf(name).toLowerCase()
}
