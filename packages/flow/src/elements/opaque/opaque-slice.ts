import { patchFields, readFields } from '../../codec/field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { headerFields } from '../header-fields.ts'
import { UNKNOWN_KIND, opaqueKinds } from './opaque-kinds.ts'
import { scanExits } from './scan-exits.ts'

/** Any element without a slice of its own: drawn, connected and renamed along, otherwise kept as it is. */
export const opaqueSlice: ElementSlice<'opaque'> = {
  kindLabel: (tag) => (opaqueKinds.get(tag) ?? UNKNOWN_KIND).label,
  view: (node) => ({ kind: 'opaque', tag: node.name, ...readFields(node, headerFields), exits: scanExits(node) }),
  change: (node, before, changes, pen) => patchFields(node, headerFields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => element.exits,
  continuation: (element) => element.exits.find((exit) => exit.role === 'next' || exit.role === 'default')?.id,
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => `${opaqueSlice.kindLabel(element.tag)} · not simulated yet`,
}
