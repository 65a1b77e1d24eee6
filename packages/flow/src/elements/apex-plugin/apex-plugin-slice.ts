import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list } from '../../codec/list-field.ts'
import { text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { inputFacts, outputFacts } from '../parameter-facts.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import type { ApexPluginElement } from './apex-plugin-element.ts'

/** Apex Action (Legacy): a class of the org that is given inputs and gives outputs. */
export const apexPluginSlice: ElementSlice<'apexPlugin'> = {
  kindLabel: 'Apex Action (Legacy)',
  canFault: true,
  view: (node) => ({ kind: 'apexPlugin', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: ({ name, apexClass }) => {
    if (apexClass !== '') return []
    const message = 'This element does not say which Apex class to call. Name one in the file, or use an Action.'
    return [{ code: 'apex-plugin/class-missing', message, where: { element: name, field: 'apexClass' } }]
  },
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ apexClass }) => (apexClass === '' ? 'No class yet' : `Calls ${apexClass}`),
  facts: ({ apexClass, inputParameters, outputParameters }) =>
    factList([['Apex class', apexClass], ...inputFacts(inputParameters), ...outputFacts(outputParameters, false)]),
}

const fields: Fields<Omit<ApexPluginElement, 'kind' | 'tag'>> = {
  ...headerFields,
  apexClass: text('apexClass'),
  next: connector('connector'),
  fault: connector('faultConnector'),
  inputParameters: list('inputParameters', inputRow),
  outputParameters: list('outputParameters', outputRow),
}
