import { type XmlElement, childNamed, textOf } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { membershipOf } from '../document/members.ts'
import { declaringTags } from './reference-tags.ts'

/** Every name that the flow declares: elements, resources, outcomes and other named parts; they share one namespace. */
export function declaredNames(document: FlowDocument): readonly string[] {
  return document.xml.root.children.flatMap((node) => (node.kind === 'element' ? declaredIn(node) : []))
}

/** The names that one child of the root declares: its own first, then those of its parts. */
export function declaredIn(node: XmlElement): readonly string[] {
  const known = memo.get(node)
  if (known !== undefined) return known
  const names = declarationsIn(node).map((declaration) => textOf(declaration).trim())
  memo.set(node, names)
  return names
}

const memo = new WeakMap<XmlElement, readonly string[]>()

/** The `name` nodes that declare: of the member itself and of its parts. */
export function declarationsIn(node: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  if (membershipOf(node) === undefined && node.name !== 'start') return found
  collect(node, node.name !== 'start', found)
  return found
}

function collect(node: XmlElement, declares: boolean, found: XmlElement[]): void {
  const name = declares ? childNamed(node, 'name') : undefined
  if (name !== undefined) found.push(name)
  for (const child of node.children) {
    if (child.kind === 'element' && child !== name) collect(child, declaringTags.has(child.name), found)
  }
}
