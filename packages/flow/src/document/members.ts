import { type XmlElement, childNamed } from '@parley/xml'
import { readText } from '../codec/text-field.ts'
import type { ElementKind } from '../elements/element.ts'
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
  if (node.name === 'collectionProcessors') return { is: 'element', kind: processorKind(node) }
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
  ['transforms', 'transform'],
  ['screens', 'screen'],
  ['subflows', 'subflow'],
  ['apexPluginCalls', 'apexPlugin'],
  ['customErrors', 'customError'],
  ['waits', 'wait'],
  ['recordCreates', 'createRecords'],
  ['recordUpdates', 'updateRecords'],
  ['recordDeletes', 'deleteRecords'],
  ['recordRollbacks', 'rollBackRecords'],
  ['experiments', 'experiment'],
  ['orchestratedStages', 'orchestrationStage'],
  ['steps', 'step'],
  ['ends', 'end'],
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

/** Filter and sort share a collection of the file with whatever else works through a collection. */
function processorKind(node: XmlElement): ElementKind {
  const type = readText(node, 'collectionProcessorType') ?? readText(node, 'elementSubtype')
  if (type?.trim() === 'FilterCollectionProcessor') return 'collectionFilter'
  return type?.trim() === 'SortCollectionProcessor' ? 'collectionSort' : 'collectionProcessor'
}

function looksLikeElement(node: XmlElement): boolean {
  return node.children.some(
    (child) => child.kind === 'element' && (child.name === 'locationX' || child.name.endsWith('onnector')),
  )
}
