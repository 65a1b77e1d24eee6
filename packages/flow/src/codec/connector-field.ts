import { type XmlElement, childNamed, createElement, removeChild, replaceChild } from '@parley/xml'
import type { Connector } from '../elements/element.ts'
import type { Field, Pen } from './field.ts'
import { ROW_ORDER, insertInOrder } from './place.ts'
import { readText, writeText } from './text-field.ts'

/** A `FlowConnector` child; one without a target reads as missing. */
export function connector(tag: string): Field<Connector | undefined> {
  return {
    read(owner) {
      const child = childNamed(owner, tag)
      return child === undefined ? undefined : readConnector(child)
    },
    write(owner, after, pen) {
      const child = childNamed(owner, tag)
      if (after === undefined) return child === undefined ? owner : removeChild(owner, child, pen.dialect)
      const inner: Pen = { ...pen, depth: pen.depth + 1, order: ROW_ORDER }
      const written = writeConnector(child ?? createElement({ name: tag }, pen.depth, pen.dialect), after, inner)
      return child === undefined ? insertInOrder(owner, written, pen) : replaceChild(owner, child, written)
    },
  }
}

/** What a connector's node says; undefined without a target. */
export function readConnector(node: XmlElement): Connector | undefined {
  const target = (readText(node, 'targetReference') ?? '').trim()
  return target === '' ? undefined : { target, isGoTo: readText(node, 'isGoTo')?.trim() === 'true' }
}

/** A connector's node aimed at its target; `pen.depth` is the depth of its children. */
export function writeConnector(node: XmlElement, after: Connector, pen: Pen): XmlElement {
  const aimed = writeText(node, 'targetReference', after.target, pen)
  return writeText(aimed, 'isGoTo', after.isGoTo ? 'true' : undefined, pen)
}
