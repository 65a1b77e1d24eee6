import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { readText, text, textIfAny } from '../codec/text-field.ts'
import type { OpaqueResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

/** Choices, choice sets, stages and the like: named, their mentions known, otherwise kept as they are. */
export const opaqueResourceSlice: ResourceSlice<'opaque'> = {
  kindLabel: (tag) => opaqueResourceLabels.get(tag) ?? 'Resource',
  view: (node) => ({ kind: 'opaque', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: () => [],
}

/** The collections of such resources (flow-metadata.md §1) in an admin's words. */
export const opaqueResourceLabels: ReadonlyMap<string, string> = new Map([
  ['choices', 'Choice'],
  ['dataLookups', 'Data Lookup'],
  ['dynamicChoiceSets', 'Choice Set'],
  ['stages', 'Stage'],
])

const fields: Fields<Omit<OpaqueResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  label: { ...text('label'), read: (node) => readText(node, 'label') ?? readText(node, 'name') ?? '' },
}
