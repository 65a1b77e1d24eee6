import type { XmlDocument, XmlElement } from './node.ts'

/** The document as text. What was parsed and not touched comes back byte for byte. */
export function printXml(document: XmlDocument): string {
  const parts = [document.prolog]
  appendElement(document.root, parts)
  parts.push(document.epilog)
  return parts.join('')
}

/** One element as text, with everything in it. */
export function printElement(element: XmlElement): string {
  const parts: string[] = []
  appendElement(element, parts)
  return parts.join('')
}

function appendElement(element: XmlElement, parts: string[]): void {
  parts.push(element.open)
  for (const child of element.children) {
    if (child.kind === 'element') appendElement(child, parts)
    else parts.push(child.raw)
  }
  parts.push(element.close)
}
