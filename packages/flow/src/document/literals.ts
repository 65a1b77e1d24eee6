import { textOf, type XmlElement } from '@parley/xml'
import type { FlowDocument } from './document.ts'

/** A text that stands in a flow as it is: a filter's value, a constant, an input of an action. */
export interface Literal {
  readonly text: string
  /** API name of the element or resource that holds it; `$Start` for Start, empty where it belongs to the flow. */
  readonly holder: string
}

/** The tag of text literals, in values of every kind (Metadata API, FlowElementReferenceOrValue). */
export const LITERAL_TAG = 'stringValue'

/** Every text literal in the order of the file, those of elements that we do not know included. */
export function literalsOf(document: FlowDocument): readonly Literal[] {
  return document.xml.root.children.flatMap((child) => {
    if (child.kind !== 'element') return []
    const holder = holderOf(child)
    return literalTexts(child).map((text) => ({ text, holder }))
  })
}

function holderOf(member: XmlElement): string {
  if (member.name === 'start') return '$Start'
  const name = member.children.find((child) => child.kind === 'element' && child.name === 'name')
  return name?.kind === 'element' ? textOf(name) : ''
}

function literalTexts(node: XmlElement): readonly string[] {
  if (node.name === LITERAL_TAG) return [textOf(node)]
  return node.children.flatMap((child) => (child.kind === 'element' ? literalTexts(child) : []))
}
