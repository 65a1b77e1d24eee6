import { createFromFields, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row, within } from '../../codec/list-field.ts'
import { writeText, flag, optionalText, text } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import type { TransformAction, TransformElement } from '../element.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { checkTransform } from './check-transform.ts'

/** Transform as far as one `transformValues`: maps values into one target. Richer ones are opaque. */
export const transformSlice: ElementSlice<'transform'> = {
  kindLabel: () => 'Transform',
  view: (node) => ({ kind: 'transform', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (element, pen) => {
    const node = createFromFields(
      'transforms',
      fields,
      { description: '', locationX: 0, locationY: 0, dataType: 'String', isCollection: true, actions: [], ...element },
      pen,
    )
    return writeText(node, 'scale', '0', pen)
  },
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkTransform,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ actions }) => {
    const source = actions[0]?.value
    if (source?.kind !== 'reference') return 'Maps nothing yet'
    return actions.length === 1 ? `Maps ${source.to}` : `Maps ${source.to} and ${actions.length - 1} more`
  },
}

const fields: Fields<Omit<TransformElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  dataType: text('dataType'),
  isCollection: flag('isCollection'),
  objectType: optionalText('objectType'),
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
