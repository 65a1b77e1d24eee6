import { type XmlElement, childNamed, createElement, removeChild, replaceChild, textOf } from '@parley/xml'
import type { FlowValue } from '../elements/value.ts'
import type { Field, Pen } from './field.ts'
import { ROW_ORDER, insertInOrder } from './place.ts'
import { writeText } from './text-field.ts'

/** A `FlowElementReferenceOrValue` child. A child without content ("included but empty") reads as missing. */
export function value(tag: string): Field<FlowValue | undefined> {
  return {
    read(owner) {
      const child = childNamed(owner, tag)
      return child === undefined ? undefined : readValue(child)
    },
    write(owner, after, pen) {
      const child = childNamed(owner, tag)
      const written = after === undefined ? undefined : writtenAs(after)
      if (written === undefined) return child === undefined ? owner : removeChild(owner, child, pen.dialect)
      const inner: Pen = { ...pen, depth: pen.depth + 1, order: ROW_ORDER }
      const isSameKind = child !== undefined && onlyElement(child)?.name === written.tag
      if (isSameKind) return replaceChild(owner, child, writeText(child, written.tag, written.text, inner))
      const fresh = createElement(
        { name: tag, children: [{ name: written.tag, text: written.text }] },
        pen.depth,
        pen.dialect,
      )
      return child === undefined ? insertInOrder(owner, fresh, pen) : replaceChild(owner, child, fresh)
    },
  }
}

/** What the node of a value says; undefined when it is empty. */
export function readValue(node: XmlElement): FlowValue | undefined {
  const inner = onlyElement(node)
  if (inner === undefined) {
    const first = node.children.find((child) => child.kind === 'element')
    return first === undefined ? undefined : { kind: 'unknown', tag: first.name }
  }
  const content = textOf(inner)
  switch (inner.name) {
    case 'stringValue':
      return { kind: 'string', text: content }
    case 'numberValue':
      return { kind: 'number', text: content }
    case 'booleanValue':
      return { kind: 'boolean', value: content.trim() === 'true' }
    case 'dateValue':
      return { kind: 'date', text: content }
    case 'dateTimeValue':
      return { kind: 'dateTime', text: content }
    case 'timeValue':
      return { kind: 'time', text: content }
    case 'elementReference':
      return { kind: 'reference', to: content.trim() }
    case 'apexValue':
      return { kind: 'apex', text: content }
    default:
      return { kind: 'unknown', tag: inner.name }
  }
}

/** Undefined for what we cannot write because we do not know it; it lives on only in the node where it was read. */
function writtenAs(flowValue: FlowValue): { tag: string; text: string } | undefined {
  switch (flowValue.kind) {
    case 'string':
      return { tag: 'stringValue', text: flowValue.text }
    case 'number':
      return { tag: 'numberValue', text: flowValue.text }
    case 'boolean':
      return { tag: 'booleanValue', text: String(flowValue.value) }
    case 'date':
      return { tag: 'dateValue', text: flowValue.text }
    case 'dateTime':
      return { tag: 'dateTimeValue', text: flowValue.text }
    case 'time':
      return { tag: 'timeValue', text: flowValue.text }
    case 'reference':
      return { tag: 'elementReference', text: flowValue.to }
    case 'apex':
      return { tag: 'apexValue', text: flowValue.text }
    case 'unknown':
      return undefined
  }
}

function onlyElement(node: XmlElement): XmlElement | undefined {
  const elements = node.children.filter((child) => child.kind === 'element')
  return elements.length === 1 ? elements[0] : undefined
}
