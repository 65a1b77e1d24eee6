import { childrenNamed } from '@parley/xml'
import { createFromFields, type Field, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row, within } from '../../codec/list-field.ts'
import { writeText, flag, optionalText, text } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import { factList } from '../../facts/fact.ts'
import { valueInWords } from '../../facts/value-in-words.ts'
import type { TransformAction, TransformElement } from '../element.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { checkTransform } from './check-transform.ts'

/** Transform: maps values into a target. What a view of one `transformValues` cannot hold is kept as it is. */
export const transformSlice: ElementSlice<'transform'> = {
  kindLabel: 'Transform',
  canFault: false,
  view: (node) => ({ kind: 'transform', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (element, pen) => {
    const node = createFromFields(
      'transforms',
      fields,
      {
        description: '',
        locationX: 0,
        locationY: 0,
        dataType: 'String',
        isCollection: true,
        actions: [],
        isPartial: false,
        ...element,
      },
      pen,
    )
    return writeText(node, 'scale', '0', pen)
  },
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkTransform,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ actions, isPartial: isRich }) => {
    if (isRich) return 'Maps into several parts'
    const source = actions[0]?.value
    if (source?.kind !== 'reference') return 'Maps nothing yet'
    return actions.length === 1 ? `Maps ${source.to}` : `Maps ${source.to} and ${actions.length - 1} more`
  },
  facts: ({ dataType, objectType, isCollection, actions }) =>
    factList([
      ['Makes', `${isCollection ? 'a collection of ' : ''}${objectType ?? dataType}`],
      ...actions.map(
        ({ outputFieldApiName, transformType, value: source }) =>
          [outputFieldApiName ?? 'Value', `${transformType} ${valueInWords(source)}`.trim()] as const,
      ),
    ]),
}

/** Told by the file's shape alone, so there is nothing to write. */
const isPartial: Field<boolean> = {
  read: (node) => {
    const targets = childrenNamed(node, 'transformValues')
    const parts = targets.flatMap((target) => target.children)
    return targets.length > 1 || parts.some((part) => part.kind === 'element' && part.name !== 'transformValueActions')
  },
  write: (node) => node,
}

const fields: Fields<Omit<TransformElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  dataType: text('dataType'),
  isCollection: flag('isCollection'),
  objectType: optionalText('objectType'),
  isPartial,
  actions: within(
    'transformValues',
    list(
      'transformValueActions',
      row<TransformAction>({
        outputFieldApiName: optionalText('outputFieldApiName'),
        transformType: text('transformType'),
        value: value('value'),
      }),
    ),
  ),
}
