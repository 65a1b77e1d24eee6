import { type XmlElement, childNamed, textOf } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { membershipOf } from '../document/members.ts'
import { declaringTags } from './reference-tags.ts'

/** Every name that the flow declares: elements, resources, outcomes and other named parts; they share one namespace. */
export function declaredNames(document: FlowDocument): readonly string[] {
  const names: string[] = []
  for (const node of document.xml.root.children) if (node.kind === 'element') names.push(...declaredIn(node))
  return names
}

/** The names that one child of the root declares: its own first, then those of its parts. */
export function declaredIn(node: XmlElement): readonly string[] {
  const known = memo.get(node)
  if (known !== undefined) return known
  const names = declarationsIn(node).map((declaration) => textOf(declaration.node).trim())
  memo.set(node, names)
  return names
}

const memo = new WeakMap<XmlElement, readonly string[]>()

/** A `name` node that declares: of the member itself or of one of its parts. */
export interface Declaration {
  readonly node: XmlElement
  /** Tags from below the member down to the name, parts with their place from 0: `name`, `rules/1/name`. */
  readonly path: string
}

/** The declarations of one child of the root, in the order of `declaredIn`. */
export function declarationsIn(node: XmlElement): readonly Declaration[] {
  const found: Declaration[] = []
  if (membershipOf(node) === undefined && node.name !== 'start') return found
  collect(node, '', node.name !== 'start', found)
  return found
}

function collect(node: XmlElement, path: string, declares: boolean, found: Declaration[]): void {
  const name = declares ? childNamed(node, 'name') : undefined
  if (name !== undefined) found.push({ node: name, path: `${path}name` })
  const places = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind !== 'element' || child === name) continue
    const place = places.get(child.name) ?? 0
    places.set(child.name, place + 1)
    collect(child, `${path}${child.name}/${place}/`, declaringTags.has(child.name), found)
  }
}
