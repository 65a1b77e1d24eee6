import { childNamed, textOf, type XmlElement } from '@parley/xml'
import type { FlowView } from '../document/document.ts'
import { typeOfReference } from '../types/type-of-reference.ts'
import { customField, customObject } from './custom-name.ts'
import type { Named } from './dependency.ts'

/** Custom objects that a member of the flow works with, and the fields of its filters, values and sort order. */
export function objectsAndFields(member: XmlElement, view: FlowView): readonly Named[] {
  return visit(member, objectOf(member, view), view)
}

function visit(node: XmlElement, object: string | undefined, view: FlowView): readonly Named[] {
  return node.children.flatMap((child): readonly Named[] => {
    if (child.kind !== 'element') return []
    if (objectTags.has(child.name)) return customObject(textOf(child).trim())
    if (child.name === 'picklistField') return picklistField(node, child)
    // A path such as `Account__r.Region__c` begins in the object; where it leads to is for the org to say.
    if (fieldTags.has(child.name)) return customField(object, firstOf(textOf(child)))
    return visit(child, objectOf(child, view) ?? object, view)
  })
}

const objectTags: ReadonlySet<string> = new Set(['object', 'objectType', 'picklistObject'])

const fieldTags: ReadonlySet<string> = new Set([
  'displayField',
  'field',
  'outputFieldApiName',
  'queriedFields',
  'recordField',
  'sortField',
  'valueField',
])

/** The object whose fields a node names: said outright, or that of the records it is given. */
function objectOf(node: XmlElement, view: FlowView): string | undefined {
  const said = childNamed(node, 'object') ?? childNamed(node, 'objectType')
  if (said !== undefined) return textOf(said).trim()
  const given = childNamed(node, 'inputReference') ?? childNamed(node, 'collectionReference')
  return given && typeOfReference(view, {}, textOf(given).trim())?.objectType
}

function picklistField(owner: XmlElement, field: XmlElement): readonly Named[] {
  const object = childNamed(owner, 'picklistObject')
  return customField(object && textOf(object).trim(), textOf(field).trim())
}

function firstOf(path: string): string {
  return path.trim().split('.')[0] ?? ''
}
