import {
  type XmlElement,
  childrenNamed,
  childNamed,
  createElement,
  insertChild,
  removeChild,
  replaceChild,
  setText,
  textOf,
} from '@parley/xml'
import { type Field, type Fields, type Pen, createFromFields, patchFields, readFields } from './field.ts'
import { matchItems } from './match-items.ts'
import { ROW_ORDER, insertInOrder } from './place.ts'

/** How one item of a list is read and written. */
export interface Item<T> {
  read(node: XmlElement): T
  patch(node: XmlElement, before: T, after: T, pen: Pen): XmlElement
  create(tag: string, value: T, pen: Pen): XmlElement
}

/** An item with members. `order` names the tags that stand first in it. */
export function row<T>(fields: Fields<T>, order: readonly string[] = ROW_ORDER): Item<T> {
  const within = (pen: Pen): Pen => ({ ...pen, depth: pen.depth + 1, order })
  return {
    read: (node) => readFields(node, fields),
    patch: (node, before, after, pen) => patchFields(node, fields, before, after, within(pen)),
    create: (tag, value, pen) => createFromFields(tag, fields, value, within(pen)),
  }
}

/** An item that is a text. */
export const textItem: Item<string> = {
  read: (node) => textOf(node),
  patch: (node, _before, after, pen) => setText(node, after, pen.dialect),
  create: (tag, text, pen) => createElement({ name: tag, text }, pen.depth, pen.dialect),
}

/**
 * The children with this tag, in order. Writing keeps the nodes of items that stay, also of moved ones, patches an item
 * that changed in place, and adds and removes the rest, so that only the lines of the change differ.
 */
export function list<T>(tag: string, item: Item<T>): Field<readonly T[]> {
  return {
    read: (owner) => childrenNamed(owner, tag).map((node) => item.read(node)),
    write(owner, after, pen) {
      const nodes = childrenNamed(owner, tag)
      const before = nodes.map((node) => item.read(node))
      const sources = matchItems(before, after)
      const kept = new Set(sources.filter((source) => source.stays).map((source) => source.index))
      let written = owner
      for (const [index, node] of nodes.entries())
        if (!kept.has(index)) written = removeChild(written, node, pen.dialect)

      let previous: XmlElement | undefined
      for (const [position, source] of sources.entries()) {
        const value = after[position]
        if (value === undefined) continue
        const old = source.index === undefined ? undefined : nodes[source.index]
        const oldValue = source.index === undefined ? undefined : before[source.index]
        const node =
          old === undefined || oldValue === undefined
            ? item.create(tag, value, pen)
            : item.patch(old, oldValue, value, pen)
        if (source.stays && old !== undefined) {
          if (node !== old) written = replaceChild(written, old, node)
        } else {
          written = insertAfter(written, node, previous, tag, pen)
        }
        previous = node
      }
      return written
    },
  }
}

/** A field that lives in a child of its own, such as the actions inside a Transform's only `transformValues`. */
export function within<T>(tag: string, field: Field<T>): Field<T> {
  return {
    read: (owner) => field.read(childNamed(owner, tag) ?? EMPTY),
    write(owner, value, pen) {
      const child = childNamed(owner, tag)
      const inner: Pen = { ...pen, depth: pen.depth + 1, order: ROW_ORDER }
      const written = field.write(child ?? createElement({ name: tag }, pen.depth, pen.dialect), value, inner)
      return child === undefined ? insertInOrder(owner, written, pen) : replaceChild(owner, child, written)
    },
  }
}

const EMPTY: XmlElement = { kind: 'element', name: '', open: '', children: [], close: '' }

function insertAfter(
  owner: XmlElement,
  node: XmlElement,
  previous: XmlElement | undefined,
  tag: string,
  pen: Pen,
): XmlElement {
  if (previous !== undefined) return insertChild(owner, node, { after: previous }, pen.depth, pen.dialect)
  const first = childNamed(owner, tag)
  if (first === undefined) return insertInOrder(owner, node, pen)
  return insertChild(owner, node, { before: first }, pen.depth, pen.dialect)
}
