import { childNamed, childrenNamed, textOf, type XmlElement } from '@parley/xml'
import { value } from '../codec/value-field.ts'
import type { FlowView } from '../document/document.ts'
import { fixedText } from '../document/fixed-text.ts'
import type { Named } from './dependency.ts'

/** What a Get Records looks up by its name: a record type, a queue, a channel, a permission set. */
export function namedInLookup(member: XmlElement, view: FlowView): readonly Named[] {
  const object = childNamed(member, 'object')
  const lookup = object && lookups.get(textOf(object).trim())
  if (lookup === undefined) return []
  const filtered = (field: string): string | undefined =>
    childrenNamed(member, 'filters')
      .filter((filter) => text(filter, 'field') === field && text(filter, 'operator') === 'EqualTo')
      .map((filter) => fixedText(view, VALUE.read(filter)))
      .find((each) => each !== undefined)
  const name = filtered(lookup.field)
  if (name === undefined) return []
  const owner = lookup.owner === undefined ? undefined : filtered(lookup.owner)
  return [{ type: lookup.type, name: owner === undefined ? name : `${owner}.${name}` }]
}

interface Lookup {
  readonly type: Named['type']
  /** The field that holds the name in a manifest. */
  readonly field: string
  /** The field that holds what stands before it, with a dot. */
  readonly owner?: string
}

/** Objects whose records are metadata. */
const lookups: ReadonlyMap<string, Lookup> = new Map([
  ['CustomNotificationType', { type: 'CustomNotificationType', field: 'DeveloperName' }],
  ['EmailTemplate', { type: 'EmailTemplate', field: 'DeveloperName' }],
  ['Group', { type: 'Queue', field: 'DeveloperName' }],
  ['MessagingChannel', { type: 'MessagingChannel', field: 'DeveloperName' }],
  ['PermissionSet', { type: 'PermissionSet', field: 'Name' }],
  ['Profile', { type: 'Profile', field: 'Name' }],
  ['RecordType', { type: 'RecordType', field: 'DeveloperName', owner: 'SobjectType' }],
])

const VALUE = value('value')

function text(owner: XmlElement, name: string): string | undefined {
  const child = childNamed(owner, name)
  return child && textOf(child).trim()
}
