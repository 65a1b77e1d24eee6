import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { flagIfTrue, text } from '../../codec/text-field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { Connector } from '../element.ts'
import { exit } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import type { StepElement } from './step-element.ts'

/** Step: does nothing by itself; a person chose among its ways out. */
export const stepSlice: ElementSlice<'step'> = {
  kindLabel: 'Step',
  canFault: false,
  view: (node) => ({ kind: 'step', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: ({ connectors }) =>
    connectors.map((way, i) => exit(`connectors/${i + 1}`, 'next', '', way.target === '' ? undefined : way)),
  continuation: ({ connectors }) => (connectors.length === 0 ? undefined : 'connectors/1'),
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: () => 'A placeholder of an early flow',
}

const fields: Fields<Omit<StepElement, 'kind' | 'tag'>> = {
  ...headerFields,
  connectors: list('connectors', row<Connector>({ target: text('targetReference'), isGoTo: flagIfTrue('isGoTo') })),
}
