import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { text, textIfAny } from '../codec/text-field.ts'
import { factList } from '../facts/fact.ts'
import type { DataLookupResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

/** What a data lookup gives is not public, so its type is not known and nothing in it is judged. */
export const dataLookupSlice: ResourceSlice<'dataLookup'> = {
  kindLabel: () => 'Data Lookup',
  view: (node) => ({ kind: 'dataLookup', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: () => [],
  facts: ({ sourceType, sourceApiName, lookupField, lookupReference }) =>
    factList([
      ['Source', [sourceType, sourceApiName].filter(Boolean).join(' ')],
      ['Field', lookupField],
      ['Looked up by', lookupReference],
    ]),
}

const fields: Fields<Omit<DataLookupResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  lookupField: text('lookupField'),
  lookupReference: text('lookupReference'),
  sourceApiName: text('sourceApiName'),
  sourceType: text('sourceType'),
}
