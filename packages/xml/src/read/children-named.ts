import type { XmlElement } from '../node.ts'

/** The child elements with this name, in the file's order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) {
    if (child.kind === 'element' && child.name === name) found.push(child)
  }
  return found
}
