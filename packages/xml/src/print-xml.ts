import type { XmlDocument, XmlElement } from './node.ts'

/** The document as text. What was parsed and not touched comes back byte for byte. */
export function printXml(document: XmlDocument): string {
  return document.prolog + printElement(document.root) + document.epilog
}

/** One element as text, with everything in it. */
export function printElement(element: XmlElement): string {
  let text = element.open
  for (const child of element.children) text += child.kind === 'element' ? printElement(child) : child.raw
  return text + element.close
}
