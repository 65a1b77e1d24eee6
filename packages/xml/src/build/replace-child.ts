import type { XmlElement } from '../node.ts'
import { childIndex } from './child-index.ts'

/** The parent with `replacement` in the place of `child`. Throws RangeError when it is not a child. */
export function replaceChild(parent: XmlElement, child: XmlElement, replacement: XmlElement): XmlElement {
  return child === replacement
    ? parent
    : { ...parent, children: parent.children.with(childIndex(parent, child), replacement) }
}

/**
 * Replaces the last element of a path of parent and child, and gives the new first one: the way up from a changed
 * node to the root. Everything beside the path is shared.
 */
export function replacePath(path: readonly [XmlElement, ...XmlElement[]], replacement: XmlElement): XmlElement {
  let current = replacement
  for (let at = path.length - 1; at > 0; at--) {
    const parent = path[at - 1]
    const child = path[at]
    if (parent && child) current = replaceChild(parent, child, current)
  }
  return current
}
