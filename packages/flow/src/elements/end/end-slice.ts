import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import type { EndElement } from './end-element.ts'

/** End: nothing leads on from it. */
export const endSlice: ElementSlice<'end'> = {
  kindLabel: 'End',
  canFault: false,
  view: (node) => ({ kind: 'end', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: () => [],
  continuation: () => undefined,
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: () => 'The path ends here',
}

const fields: Fields<Omit<EndElement, 'kind' | 'tag'>> = headerFields
