import { createFromFields, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { choice, optionalText, text } from '../../codec/text-field.ts'
import type { LoopElement } from '../element.ts'
import { exit } from '../exit.ts'
import { checkLoop } from './check-loop.ts'
import { checkOnlyCollects } from './check-only-collects.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'

/** Loop: walks a collection; its API name is the current item. */
export const loopSlice: ElementSlice<'loop'> = {
  kindLabel: 'Loop',
  canFault: false,
  view: (node) => ({ kind: 'loop', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (element, pen) =>
    createFromFields(
      'loops',
      fields,
      { description: '', locationX: 0, locationY: 0, collectionReference: '', iterationOrder: 'Asc', ...element },
      pen,
    ),
  exits: (element) => [
    exit('nextValueConnector', 'forEach', 'For Each', element.forEach),
    exit('noMoreValuesConnector', 'afterLast', 'After Last', element.afterLast),
  ],
  continuation: () => 'noMoreValuesConnector',
  check: checkLoop,
  checkInFlow: checkOnlyCollects,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ collectionReference, iterationOrder }) => {
    if (collectionReference === '') return 'No collection yet'
    return iterationOrder === 'Desc' ? `Over ${collectionReference}, last to first` : `Over ${collectionReference}`
  },
}

const fields: Fields<Omit<LoopElement, 'kind' | 'tag'>> = {
  ...headerFields,
  collectionReference: text('collectionReference'),
  iterationOrder: choice('iterationOrder', ['Asc', 'Desc'], 'Asc'),
  assignNextValueToReference: optionalText('assignNextValueToReference'),
  forEach: connector('nextValueConnector'),
  afterLast: connector('noMoreValuesConnector'),
}
