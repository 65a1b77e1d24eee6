import type { XmlDialect, XmlElement } from '@parley/xml'
import { createElement } from '@parley/xml'
import { sameData } from './same-data.ts'

/**
 * One member of a view and its home in the file: reads it from the owner's node and writes it back by touching only
 * the child nodes that hold it. Reading an owner just written gives the written value; `undefined` removes.
 */
export interface Field<T> {
  read(owner: XmlElement): T
  write(owner: XmlElement, value: T, pen: Pen): XmlElement
}

/** How new nodes are written into an owner. */
export interface Pen {
  readonly dialect: XmlDialect
  /** Depth of the owner's children; the root's children have 1. */
  readonly depth: number
  /** Tags that stand first among the owner's children, in this order; all others follow alphabetically. */
  readonly order: readonly string[]
}

/** A home for every member of a view. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<MemberOf<T, K>> }

/** What a member may be, `undefined` included when it may be missing. */
type MemberOf<T, K extends keyof T> = object extends Pick<T, K> ? T[K] | undefined : T[K]

/** A view as an edit may give it: an optional member may also be there as `undefined`. */
export type Written<T> = { readonly [K in keyof T]: MemberOf<T, K> }

/** The view of a node: all fields read, absent optional members left out. */
export function readFields<T>(node: XmlElement, fields: Fields<T>): T {
  const view: Partial<T> = {}
  for (const key in fields) {
    const value = fields[key].read(node)
    if (value !== undefined) view[key] = value
  }
  // Complete by the type of `fields`: every member that must be there has a field that reads it.
  return view as T
}

/** The node with those members written that differ between `before` (the node's view) and `after`; else the same node. */
export function patchFields<T>(
  node: XmlElement,
  fields: Fields<T>,
  before: T,
  after: Written<T>,
  pen: Pen,
): XmlElement {
  let patched = node
  for (const key in fields) {
    if (!sameData(before[key], after[key])) patched = fields[key].write(patched, after[key], pen)
  }
  return patched
}

/** A new node in canonical order. `pen.depth` is the depth of its children. */
export function createFromFields<T>(tag: string, fields: Fields<T>, value: Written<T>, pen: Pen): XmlElement {
  let node = createElement({ name: tag }, pen.depth - 1, pen.dialect)
  for (const key in fields) node = fields[key].write(node, value[key], pen)
  return node
}
