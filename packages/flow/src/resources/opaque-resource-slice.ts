import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { text, textIfAny } from '../codec/text-field.ts'
import type { OpaqueResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

/** A member of a collection that nobody knows: named, its mentions known, otherwise kept as it is. */
export const opaqueResourceSlice: ResourceSlice<'opaque'> = {
  kindLabel: () => 'Unknown resource',
  view: (node) => ({ kind: 'opaque', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: () => [],
  facts: ({ tag }) => [{ label: 'Collection in the file', text: tag }],
}

const fields: Fields<Omit<OpaqueResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
}
