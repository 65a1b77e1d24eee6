import { type XmlElement, childNamed, createElement, removeChild, replaceChild, setText, textOf } from '@parley/xml'
import type { Field, Pen } from './field.ts'
import { insertInOrder } from './place.ts'

/** Text that is always written; reads empty when absent. */
export function text(tag: string): Field<string> {
  return {
    read: (owner) => readText(owner, tag) ?? '',
    write: (owner, value, pen) => writeText(owner, tag, value, pen),
  }
}

/** Text whose absence and emptiness are the same, so that it is written only when there is some. */
export function textIfAny(tag: string): Field<string> {
  return {
    read: (owner) => readText(owner, tag) ?? '',
    write: (owner, value, pen) => writeText(owner, tag, value === '' ? undefined : value, pen),
  }
}

/** Text that may be missing. */
export function optionalText(tag: string): Field<string | undefined> {
  return { read: (owner) => readText(owner, tag), write: (owner, value, pen) => writeText(owner, tag, value, pen) }
}

/** One of a fixed set of words; anything else in the file reads as `fallback` and is kept until it is changed. */
export function choice<W extends string>(tag: string, words: readonly W[], fallback: W): Field<W> {
  return {
    read: (owner) => words.find((word) => word === readText(owner, tag)?.trim()) ?? fallback,
    write: (owner, value, pen) => writeText(owner, tag, value, pen),
  }
}

/** One of a fixed set of words, or missing. */
export function optionalChoice<W extends string>(tag: string, words: readonly W[]): Field<W | undefined> {
  return {
    read: (owner) => words.find((word) => word === readText(owner, tag)?.trim()),
    write: (owner, value, pen) => writeText(owner, tag, value, pen),
  }
}

/** true or false, always written. */
export function flag(tag: string): Field<boolean> {
  return {
    read: (owner) => readText(owner, tag)?.trim() === 'true',
    write: (owner, value, pen) => writeText(owner, tag, String(value), pen),
  }
}

/** A flag whose absence means false, and which is written only when true. */
export function flagIfTrue(tag: string): Field<boolean> {
  return {
    read: (owner) => readText(owner, tag)?.trim() === 'true',
    write: (owner, value, pen) => writeText(owner, tag, value ? 'true' : undefined, pen),
  }
}

/** A whole number that is always written; reads 0 when absent or no number. */
export function integer(tag: string): Field<number> {
  return {
    read: (owner) => readInteger(owner, tag) ?? 0,
    write: (owner, value, pen) => writeText(owner, tag, String(value), pen),
  }
}

/** A whole number that may be missing. */
export function optionalInteger(tag: string): Field<number | undefined> {
  return {
    read: (owner) => readInteger(owner, tag),
    write: (owner, value, pen) => writeText(owner, tag, value === undefined ? undefined : String(value), pen),
  }
}

/** The decoded text of the first child with this tag. */
export function readText(owner: XmlElement, tag: string): string | undefined {
  const child = childNamed(owner, tag)
  return child === undefined ? undefined : textOf(child)
}

/** The owner with the text of its child `tag` set, the child added where it belongs, or removed when `value` is missing. */
export function writeText(owner: XmlElement, tag: string, value: string | undefined, pen: Pen): XmlElement {
  const child = childNamed(owner, tag)
  if (value === undefined) return child === undefined ? owner : removeChild(owner, child, pen.dialect)
  if (child === undefined) {
    return insertInOrder(owner, createElement({ name: tag, text: value }, pen.depth, pen.dialect), pen)
  }
  // An attribute can only be xsi:nil here, which contradicts any text.
  const hasAttributes = /^<[^\s/>]+\s+[^\s/>]/.test(child.open)
  const written = hasAttributes
    ? createElement({ name: tag, text: value }, pen.depth, pen.dialect)
    : setText(child, value, pen.dialect)
  return replaceChild(owner, child, written)
}

function readInteger(owner: XmlElement, tag: string): number | undefined {
  const number = Number.parseInt(readText(owner, tag) ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
