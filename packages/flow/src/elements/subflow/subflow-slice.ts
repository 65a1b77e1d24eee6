import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list } from '../../codec/list-field.ts'
import { flagIfTrue, text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { inputFacts, outputFacts } from '../parameter-facts.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import { checkCalledFlow, checkSubflow } from './check-subflow.ts'
import type { SubflowElement } from './subflow-element.ts'

/** Subflow: calls another flow; which inputs and outputs that has, its own file says. */
export const subflowSlice: ElementSlice<'subflow'> = {
  kindLabel: 'Subflow',
  canFault: false,
  view: (node) => ({ kind: 'subflow', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkSubflow,
  checkInFlow: checkCalledFlow,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ flowName }) => (flowName === '' ? 'No flow yet' : `Calls ${flowName}`),
  facts: ({ flowName, inputAssignments, outputAssignments, storeOutputAutomatically }) =>
    factList([
      ['Flow', flowName],
      ...inputFacts(inputAssignments),
      ...outputFacts(outputAssignments, storeOutputAutomatically),
    ]),
}

const fields: Fields<Omit<SubflowElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  flowName: text('flowName'),
  inputAssignments: list('inputAssignments', inputRow),
  outputAssignments: list('outputAssignments', outputRow),
  storeOutputAutomatically: flagIfTrue('storeOutputAutomatically'),
}
