import type { XmlElement } from '../node.ts'
import { nameEnd, spaceEnd } from '../parse/names.ts'
import { scanAttribute } from '../parse/scan-start-tag.ts'
import { decodeReferences } from './decode-references.ts'

/** The value of the attribute with this name as written in the tag (prefix included), or undefined. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  let at = nameEnd(element.open, 1)
  for (;;) {
    const attribute = scanAttribute(element.open, spaceEnd(element.open, at))
    if ('code' in attribute) return undefined
    // White space in an attribute's value reads as blanks (XML 1.0 §3.3.3); references to it do not.
    if (attribute.name === name) return decodeReferences(attribute.raw.replace(/\r\n|[\t\n\r]/g, ' '))
    at = attribute.end
  }
}
