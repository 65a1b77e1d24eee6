import type { XmlDialect } from '../dialect/dialect.ts'
import type { XmlElement } from '../node.ts'
import { textOf } from '../read/text-of.ts'
import { escapeText } from './escape-text.ts'

/**
 * The element with this text (as meant) and nothing else in it; its start tag stays. An element that has only this
 * text already is returned as it is, however it is written.
 */
export function setText(element: XmlElement, text: string, dialect: XmlDialect): XmlElement {
  const hasOnlyText = element.children.every((child) => child.kind === 'text' || child.kind === 'cdata')
  if (hasOnlyText && textOf(element) === text) return element
  const open = element.close === '' ? `${element.open.slice(0, -2).trimEnd()}>` : element.open
  return {
    ...element,
    open,
    children: text === '' ? [] : [{ kind: 'text', raw: escapeText(text, dialect) }],
    close: element.close || `</${element.name}>`,
  }
}
