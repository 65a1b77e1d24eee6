import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list } from '../../codec/list-field.ts'
import { optionalText, textIfAny } from '../../codec/text-field.ts'
import { filtersInWords } from '../../facts/conditions-in-words.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { filterRow } from '../conditions/filter-row.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { recordsSummary } from '../records/records-summary.ts'
import type { ElementSlice } from '../slice.ts'
import { checkDeleteRecords } from './check-delete-records.ts'
import type { DeleteRecordsElement } from './delete-records-element.ts'

/** Delete Records: those of a variable, or those of an object that meet the conditions. */
export const deleteRecordsSlice: ElementSlice<'deleteRecords'> = {
  kindLabel: 'Delete Records',
  canFault: true,
  view: (node) => ({ kind: 'deleteRecords', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: checkDeleteRecords,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => recordsSummary('Deletes', element, []),
  facts: ({ inputReference, object, filters, filterLogic }) =>
    factList([
      ['Records', inputReference],
      ['Object', object],
      ['Which', filtersInWords(filters, filterLogic)],
    ]),
}

const fields: Fields<Omit<DeleteRecordsElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  fault: connector('faultConnector'),
  filterLogic: textIfAny('filterLogic'),
  filters: list('filters', filterRow),
  inputReference: optionalText('inputReference'),
  object: textIfAny('object'),
}
