import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { list, row } from '../codec/list-field.ts'
import { optionalChoice, optionalInteger, optionalText, text, textIfAny } from '../codec/text-field.ts'
import { filterRow } from '../elements/conditions/filter-row.ts'
import type { OutputAssignment } from '../elements/element.ts'
import { filtersInWords } from '../facts/conditions-in-words.ts'
import { factList } from '../facts/fact.ts'
import { checkChoiceSet } from './check-choice-set.ts'
import { dataType, dataTypeLabel } from './data-type.ts'
import type { ChoiceSetResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

/** The three kinds of choice sets, which share a collection of the file. */
export const choiceSetSlice: ResourceSlice<'choiceSet'> = {
  kindLabel: ({ source }) => kindLabels[source],
  view: (node) => {
    const read = readFields(node, fields)
    return { kind: 'choiceSet', tag: node.name, source: sourceOf(read), ...read }
  },
  changeable: ['description'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: checkChoiceSet,
  facts: (set) =>
    factList([
      ['Choices', madeFrom(set)],
      ['Conditions', filtersInWords(set.filters, set.filterLogic)],
      ['Order', set.sortField && `${set.sortField}, ${set.sortOrder === 'Desc' ? 'descending' : 'ascending'}`],
      ['At most', set.limit === undefined ? undefined : String(set.limit)],
      ['Choice Label', set.displayField],
      ['Choice Value', set.valueField],
      ['Data Type', dataTypeLabel(set.dataType)],
      ['Also stores', set.outputAssignments.map((row) => `${row.field} in ${row.assignToReference}`).join(', ')],
    ]),
}

const kindLabels: { readonly [S in ChoiceSetResource['source']]: string } = {
  record: 'Record Choice Set',
  picklist: 'Picklist Choice Set',
  collection: 'Collection Choice Set',
}

type Stored = Omit<ChoiceSetResource, 'kind' | 'tag' | 'source'>

function sourceOf({ collectionReference = '', picklistField, picklistObject }: Stored): ChoiceSetResource['source'] {
  if (collectionReference !== '') return 'collection'
  return picklistField === undefined && picklistObject === undefined ? 'record' : 'picklist'
}

function madeFrom(set: ChoiceSetResource): string {
  switch (set.source) {
    case 'record':
      return set.object === '' ? 'Records of an object' : `${set.object} records`
    case 'picklist':
      return `Values of ${[set.picklistObject, set.picklistField].filter(Boolean).join('.')}`
    case 'collection':
      return `Records of ${set.collectionReference}`
  }
}

const fields: Fields<Stored> = {
  description: textIfAny('description'),
  name: text('name'),
  collectionReference: optionalText('collectionReference'),
  dataType,
  displayField: text('displayField'),
  filterLogic: textIfAny('filterLogic'),
  filters: list('filters', filterRow),
  limit: optionalInteger('limit'),
  object: text('object'),
  outputAssignments: list(
    'outputAssignments',
    row<OutputAssignment>({ assignToReference: text('assignToReference'), field: text('field') }),
  ),
  picklistField: optionalText('picklistField'),
  picklistObject: optionalText('picklistObject'),
  sortField: optionalText('sortField'),
  sortOrder: optionalChoice('sortOrder', ['Asc', 'Desc']),
  valueField: optionalText('valueField'),
}
