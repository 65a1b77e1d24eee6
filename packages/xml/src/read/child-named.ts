import type { XmlElement } from '../node.ts'

/** The first child element with this name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (child.kind === 'element' && child.name === name) return child
  }
  return undefined
}
