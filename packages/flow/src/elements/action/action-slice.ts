import { actionDefinitionOf } from '../../actions/action-definitions.ts'
import { connector } from '../../codec/connector-field.ts'
import { createFromFields, type Fields, patchFields, type Pen, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { flagIfTrue, readText, text, writeText } from '../../codec/text-field.ts'
import type { XmlElement } from '@parley/xml'
import type { ActionElement, ActionPath } from '../element.ts'
import { factList } from '../../facts/fact.ts'
import { exit, withFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import { inputFacts, outputFacts } from '../parameter-facts.ts'
import { fieldOfInput } from './field-of-input.ts'
import { checkAction } from './check-action.ts'

/** Action: calls an invocable action. Which one, and what that means, is a definition's matter (`actions/`). */
export const actionSlice: ElementSlice<'action'> = {
  kindLabel: 'Action',
  canFault: true,
  view: (node) => ({ kind: 'action', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => {
    const after = { ...before, ...changes }
    const patched = patchFields(node, fields, before, after, pen)
    const isSameAction = before.actionType === after.actionType && before.actionName === after.actionName
    return isSameAction ? patched : withConstants(patched, after, pen)
  },
  create: (element, pen) => {
    const { actionType = '', actionName = '' } = element
    const action: Omit<ActionElement, 'kind' | 'tag'> = {
      description: '',
      locationX: 0,
      locationY: 0,
      inputs: actionDefinitionOf(actionType, actionName)?.initialInputs ?? [],
      outputs: [],
      paths: [],
      storeOutputAutomatically: !element.outputs?.length,
      ...element,
      actionType,
      actionName,
    }
    return withConstants(createFromFields('actionCalls', fields, action, pen), action, pen)
  },
  exits: ({ next, paths, timeout, fault }) => {
    const chosen = paths.map((path, i) => exit(`actionCallPaths/${i + 1}`, 'outcome', path.pathName, path.next))
    const late = timeout === undefined ? [] : [exit('timeoutConnector', 'outcome', 'Timeout', timeout)]
    return withFault([exit('connector', 'next', '', next), ...chosen, ...late], fault)
  },
  continuation: () => 'connector',
  check: checkAction,
  checkInFlow: (element, surroundings) =>
    actionDefinitionOf(element.actionType, element.actionName)?.checkInFlow(element, surroundings) ?? [],
  fieldAt: fieldOfInput,
  fieldAround: ({ actionType, actionName }, field) => actionDefinitionOf(actionType, actionName)?.inputAround(field),
  rowInWords: ({ actionType, actionName, inputs }, tag, place) => {
    const input = tag === 'inputParameters' ? inputs[place] : undefined
    return input && actionDefinitionOf(actionType, actionName)?.inWords(input)
  },
  summary: (element, context) => {
    if (element.actionName === '') return 'No action chosen yet'
    const definition = actionDefinitionOf(element.actionType, element.actionName)
    return definition === undefined ? element.actionName : definition.summary(element, context)
  },
  facts: ({ inputs, outputs, storeOutputAutomatically }) =>
    factList([...inputFacts(inputs), ...outputFacts(outputs, storeOutputAutomatically)]),
}

const fields: Fields<Omit<ActionElement, 'kind' | 'tag'>> = {
  ...headerFields,
  actionName: text('actionName'),
  actionType: text('actionType'),
  next: connector('connector'),
  fault: connector('faultConnector'),
  timeout: connector('timeoutConnector'),
  inputs: list('inputParameters', inputRow),
  outputs: list('outputParameters', outputRow),
  paths: list('actionCallPaths', row<ActionPath>({ pathName: text('pathName'), next: connector('connector') })),
  storeOutputAutomatically: flagIfTrue('storeOutputAutomatically'),
}

/** What Flow Builder writes beside the form's values (flow-metadata.md §5): model, name segment and offset. */
function withConstants(node: XmlElement, action: { actionName: string }, pen: Pen): XmlElement {
  if (action.actionName === '') return node
  const modelled = readText(node, 'flowTransactionModel') ?? 'CurrentTransaction'
  const offset = readText(node, 'offset') ?? '0'
  const withModel = writeText(node, 'flowTransactionModel', modelled, pen)
  const withSegment = writeText(withModel, 'nameSegment', action.actionName, pen)
  return writeText(withSegment, 'offset', offset, pen)
}
