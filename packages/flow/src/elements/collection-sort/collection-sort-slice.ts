import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { choice, flag, optionalInteger, optionalText, text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import { checkCollectionSort } from './check-collection-sort.ts'
import type { CollectionSortElement, SortOption } from './collection-sort-element.ts'

/** Collection Sort: puts a collection in order, in place. */
export const collectionSortSlice: ElementSlice<'collectionSort'> = {
  kindLabel: 'Collection Sort',
  canFault: false,
  view: (node) => ({ kind: 'collectionSort', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkCollectionSort,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ collectionReference, sortOptions }) => {
    if (collectionReference === '') return 'No collection yet'
    const by = sortOptions.flatMap(({ sortField }) => sortField ?? []).join(', ')
    return by === '' ? `Sorts ${collectionReference}` : `Sorts ${collectionReference} by ${by}`
  },
  facts: ({ collectionReference, sortOptions, limit }) =>
    factList([
      ['Collection', collectionReference],
      ...sortOptions.map((option, i) => [i === 0 ? 'By' : 'Then by', optionInWords(option)] as const),
      ['Keeps', limit === undefined ? '' : `the first ${limit}`],
    ]),
}

const fields: Fields<Omit<CollectionSortElement, 'kind' | 'tag'>> = {
  ...headerFields,
  collectionReference: text('collectionReference'),
  next: connector('connector'),
  limit: optionalInteger('limit'),
  sortOptions: list(
    'sortOptions',
    row<SortOption>({
      doesPutEmptyStringAndNullFirst: flag('doesPutEmptyStringAndNullFirst'),
      sortField: optionalText('sortField'),
      sortOrder: choice('sortOrder', ['Asc', 'Desc'], 'Asc'),
    }),
  ),
}

function optionInWords({ sortField, sortOrder, doesPutEmptyStringAndNullFirst }: SortOption): string {
  const order = sortOrder === 'Asc' ? 'ascending' : 'descending'
  return `${sortField ?? 'its value'}, ${order}${doesPutEmptyStringAndNullFirst ? ', empty ones first' : ''}`
}
