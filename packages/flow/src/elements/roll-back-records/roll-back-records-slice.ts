import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import type { RollBackRecordsElement } from './roll-back-records-element.ts'

/** Roll Back Records: only a way on; what it undoes is the transaction's. */
export const rollBackRecordsSlice: ElementSlice<'rollBackRecords'> = {
  kindLabel: 'Roll Back Records',
  canFault: false,
  view: (node) => ({ kind: 'rollBackRecords', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: () => 'Undoes the changes so far',
}

const fields: Fields<Omit<RollBackRecordsElement, 'kind' | 'tag'>> = { ...headerFields, next: connector('connector') }
