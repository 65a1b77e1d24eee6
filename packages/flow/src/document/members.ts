import { type XmlElement, childNamed, childrenNamed } from '@parley/xml'
import type { ElementKind } from '../elements/element.ts'
import { opaqueKinds } from '../elements/opaque/opaque-kinds.ts'
import type { ResourceKind } from '../resources/resource.ts'

/** What a child of the root is: an element of a kind, a resource of a kind, or something else. */
export type Membership =
  | { readonly is: 'element'; readonly kind: ElementKind }
  | { readonly is: 'resource'; readonly kind: ResourceKind }
  | undefined

/**
 * Tells by its collection what a child of the root is. Of an unknown one that is named, what looks like a canvas element counts as
 * one, and everything else as a resource, so that references to it are not taken for mistakes.
 */
export function membershipOf(node: XmlElement): Membership {
  const kind = elementKinds.get(node.name)
  if (kind !== undefined) return { is: 'element', kind }
  if (node.name === 'transforms') return { is: 'element', kind: isSimpleTransform(node) ? 'transform' : 'opaque' }
  if (opaqueKinds.has(node.name)) return { is: 'element', kind: 'opaque' }
  const resource = resourceKinds.get(node.name)
  if (resource !== undefined) return { is: 'resource', kind: resource }
  if (noMembers.has(node.name) || childNamed(node, 'name') === undefined) return undefined
  return looksLikeElement(node) ? { is: 'element', kind: 'opaque' } : { is: 'resource', kind: 'opaque' }
}

const elementKinds: ReadonlyMap<string, ElementKind> = new Map([
  ['actionCalls', 'action'],
  ['assignments', 'assignment'],
  ['decisions', 'decision'],
  ['loops', 'loop'],
  ['recordLookups', 'getRecords'],
])

const resourceKinds: ReadonlyMap<string, ResourceKind> = new Map([
  ['variables', 'variable'],
  ['constants', 'constant'],
  ['formulas', 'formula'],
  ['textTemplates', 'textTemplate'],
  ['choices', 'choice'],
  ['dynamicChoiceSets', 'choiceSet'],
  ['stages', 'stage'],
  ['dataLookups', 'dataLookup'],
  ['exitRules', 'exitRule'],
])

/** Named children of the root that are settings of the flow; Start has a slice of its own. */
const noMembers: ReadonlySet<string> = new Set(['customProperties', 'processMetadataValues', 'start'])

/** One target with plain mappings is what the `transform` slice understands. */
function isSimpleTransform(node: XmlElement): boolean {
  const targets = childrenNamed(node, 'transformValues')
  return (
    targets.length <= 1 &&
    targets.every((target) =>
      target.children.every((child) => child.kind !== 'element' || child.name === 'transformValueActions'),
    )
  )
}

function looksLikeElement(node: XmlElement): boolean {
  return node.children.some(
    (child) => child.kind === 'element' && (child.name === 'locationX' || child.name.endsWith('onnector')),
  )
}
