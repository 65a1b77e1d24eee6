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
import { fieldValueFacts } from '../records/field-value-facts.ts'
import { recordsSummary } from '../records/records-summary.ts'
import { fieldValueRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import { checkUpdateRecords } from './check-update-records.ts'
import type { UpdateRecordsElement } from './update-records-element.ts'

/** Update Records: those of a variable, or those of an object that meet the conditions. */
export const updateRecordsSlice: ElementSlice<'updateRecords'> = {
  kindLabel: 'Update Records',
  canFault: true,
  view: (node) => ({ kind: 'updateRecords', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: checkUpdateRecords,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => recordsSummary('Updates', element, element.inputAssignments),
  facts: ({ inputReference, object, filters, filterLogic, inputAssignments }) =>
    factList([
      ['Records', inputReference],
      ['Object', object],
      ['Which', filtersInWords(filters, filterLogic)],
      ...fieldValueFacts(inputAssignments),
    ]),
}

const fields: Fields<Omit<UpdateRecordsElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  fault: connector('faultConnector'),
  filterLogic: textIfAny('filterLogic'),
  filters: list('filters', filterRow),
  inputAssignments: list('inputAssignments', fieldValueRow),
  inputReference: optionalText('inputReference'),
  object: textIfAny('object'),
}
