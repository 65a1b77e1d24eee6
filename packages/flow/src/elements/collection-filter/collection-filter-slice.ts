import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list } from '../../codec/list-field.ts'
import { optionalText, text, textIfAny } from '../../codec/text-field.ts'
import { conditionsInWords } from '../../facts/conditions-in-words.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { conditionRow } from '../conditions/condition-row.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import { checkCollectionFilter } from './check-collection-filter.ts'
import { currentItemOf } from './current-item-of.ts'
import type { CollectionFilterElement } from './collection-filter-element.ts'

/** Collection Filter: gives the items that meet its conditions, under its own name. */
export const collectionFilterSlice: ElementSlice<'collectionFilter'> = {
  kindLabel: 'Collection Filter',
  canFault: false,
  view: (node) => ({ kind: 'collectionFilter', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkCollectionFilter,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => {
    if (element.collectionReference === '') return 'No collection yet'
    const which = whichOf(element)
    return element.conditions.length > 1
      ? `Items that meet ${element.conditions.length} conditions`
      : `Items where ${which}`
  },
  facts: (element) =>
    factList([
      ['Collection', element.collectionReference],
      ['Keeps the items where', whichOf(element)],
    ]),
}

const fields: Fields<Omit<CollectionFilterElement, 'kind' | 'tag'>> = {
  ...headerFields,
  assignNextValueToReference: optionalText('assignNextValueToReference'),
  collectionReference: text('collectionReference'),
  conditionLogic: textIfAny('conditionLogic'),
  conditions: list('conditions', conditionRow),
  next: connector('connector'),
  formula: optionalText('formula'),
}

/** The conditions or the formula in words, without the item's technical name. */
function whichOf(element: CollectionFilterElement): string {
  const words = element.formula ?? conditionsInWords(element.conditions, element.conditionLogic)
  return words.replaceAll(`${currentItemOf(element)}.`, '')
}
