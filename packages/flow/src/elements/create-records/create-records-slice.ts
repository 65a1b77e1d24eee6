import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list } from '../../codec/list-field.ts'
import { flagIfTrue, optionalText, textIfAny } from '../../codec/text-field.ts'
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
import { checkCreateRecords } from './check-create-records.ts'
import type { CreateRecordsElement } from './create-records-element.ts'

/** Create Records: from record variables or field by field; perhaps only where no record matches. */
export const createRecordsSlice: ElementSlice<'createRecords'> = {
  kindLabel: 'Create Records',
  canFault: true,
  view: (node) => ({ kind: 'createRecords', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: checkCreateRecords,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => recordsSummary('Creates', element, element.inputAssignments),
  facts: (element) =>
    factList([
      ['Records', element.inputReference],
      ['Object', element.object],
      ...fieldValueFacts(element.inputAssignments),
      ['Instead of creating', element.doesUpsert ? `update the record with the same ${keyOf(element)}` : ''],
      ['Same record when', filtersInWords(element.filters, element.filterLogic)],
      ['Id', element.storeOutputAutomatically ? 'stored automatically' : ''],
      ['Id into', element.assignRecordIdToReference],
    ]),
}

const fields: Fields<Omit<CreateRecordsElement, 'kind' | 'tag'>> = {
  ...headerFields,
  assignRecordIdToReference: optionalText('assignRecordIdToReference'),
  next: connector('connector'),
  doesUpsert: flagIfTrue('doesUpsert'),
  fault: connector('faultConnector'),
  filterLogic: textIfAny('filterLogic'),
  filters: list('filters', filterRow),
  inputAssignments: list('inputAssignments', fieldValueRow),
  inputReference: optionalText('inputReference'),
  object: textIfAny('object'),
  storeOutputAutomatically: flagIfTrue('storeOutputAutomatically'),
  upsertExternalIdField: optionalText('upsertExternalIdField'),
  upsertStandardIdField: optionalText('upsertStandardIdField'),
}

function keyOf({ upsertExternalIdField, upsertStandardIdField }: CreateRecordsElement): string {
  return upsertExternalIdField ?? upsertStandardIdField ?? 'Id'
}
