import { patchFields, readFields } from '../../codec/field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import { scanExits } from './scan-exits.ts'

/** An element of a collection that nobody knows: drawn, connected and renamed along, otherwise kept as it is. */
export const opaqueSlice: ElementSlice<'opaque'> = {
  kindLabel: 'Unknown element',
  canFault: false,
  view: (node) => ({ kind: 'opaque', tag: node.name, ...readFields(node, headerFields), exits: scanExits(node) }),
  change: (node, before, changes, pen) => patchFields(node, headerFields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => element.exits,
  continuation: (element) => element.exits.find((exit) => exit.role === 'next' || exit.role === 'default')?.id,
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ tag }) => `From ${tag}`,
  facts: ({ tag }) => [{ label: 'In the file', text: tag }],
}
