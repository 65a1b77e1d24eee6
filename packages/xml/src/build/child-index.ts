import type { XmlElement } from '../node.ts'

/** Index of this very node among the parent's children. Anything else is our mistake: RangeError. */
export function childIndex(parent: XmlElement, child: XmlElement): number {
  const index = parent.children.indexOf(child)
  if (index === -1) throw new RangeError(`<${child.name}> is not a child of this <${parent.name}>`)
  return index
}
