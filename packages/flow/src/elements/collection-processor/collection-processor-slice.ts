import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import type { CollectionProcessorElement } from './collection-processor-element.ts'

/** Whatever else the file keeps with Collection Filter and Collection Sort. */
export const collectionProcessorSlice: ElementSlice<'collectionProcessor'> = {
  kindLabel: 'Collection Processor',
  canFault: false,
  view: (node) => ({ kind: 'collectionProcessor', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ collectionReference }) =>
    collectionReference === '' ? 'No collection yet' : `Uses ${collectionReference}`,
  facts: ({ collectionProcessorType, collectionReference }) =>
    factList([
      ['Type', collectionProcessorType],
      ['Collection', collectionReference],
    ]),
}

const fields: Fields<Omit<CollectionProcessorElement, 'kind' | 'tag'>> = {
  ...headerFields,
  collectionProcessorType: text('collectionProcessorType'),
  collectionReference: text('collectionReference'),
  next: connector('connector'),
}
