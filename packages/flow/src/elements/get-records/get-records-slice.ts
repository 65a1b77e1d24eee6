import { createFromFields, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row, textItem } from '../../codec/list-field.ts'
import { flag, flagIfTrue, optionalChoice, optionalText, text, textIfAny } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import { filterRow } from '../conditions/filter-row.ts'
import type { GetRecordsElement, OutputAssignment } from '../element.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { checkGetRecords } from './check-get-records.ts'
import { checkNullHandler } from './check-null-handler.ts'

/** Get Records: looks records up and stores the first one or all of them. */
export const getRecordsSlice: ElementSlice<'getRecords'> = {
  kindLabel: 'Get Records',
  canFault: true,
  view: (node) => ({ kind: 'getRecords', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => {
    const after = { ...before, ...changes }
    // The first condition needs a logic: all of them must hold, as the form starts out.
    const isFirst = before.filters.length === 0 && after.filters.length > 0
    const filterLogic = isFirst && after.filterLogic === '' ? 'and' : after.filterLogic
    return patchFields(node, fields, before, { ...after, filterLogic }, pen)
  },
  create: (element, pen) =>
    createFromFields(
      'recordLookups',
      fields,
      {
        description: '',
        locationX: 0,
        locationY: 0,
        object: '',
        filterLogic: element.filters === undefined || element.filters.length === 0 ? '' : 'and',
        filters: [],
        getFirstRecordOnly: true,
        storeOutputAutomatically: element.outputReference === undefined && !element.outputAssignments?.length,
        queriedFields: [],
        outputAssignments: [],
        assignNullValuesIfNoRecordsFound: false,
        ...element,
      },
      pen,
    ),
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: checkGetRecords,
  checkInFlow: checkNullHandler,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ object, getFirstRecordOnly }) => {
    if (object === '') return 'No object yet'
    return getFirstRecordOnly ? `The first ${object}` : `All ${object} records`
  },
}

const fields: Fields<Omit<GetRecordsElement, 'kind' | 'tag'>> = {
  ...headerFields,
  assignNullValuesIfNoRecordsFound: flag('assignNullValuesIfNoRecordsFound'),
  next: connector('connector'),
  fault: connector('faultConnector'),
  filterLogic: textIfAny('filterLogic'),
  filters: list('filters', filterRow),
  getFirstRecordOnly: flag('getFirstRecordOnly'),
  limit: value('limit'),
  object: text('object'),
  outputAssignments: list(
    'outputAssignments',
    row<OutputAssignment>({ assignToReference: text('assignToReference'), field: text('field') }),
  ),
  outputReference: optionalText('outputReference'),
  queriedFields: list('queriedFields', textItem),
  sortField: optionalText('sortField'),
  sortOrder: optionalChoice('sortOrder', ['Asc', 'Desc']),
  storeOutputAutomatically: flagIfTrue('storeOutputAutomatically'),
}
