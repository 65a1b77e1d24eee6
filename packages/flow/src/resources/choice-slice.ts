import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { within } from '../codec/list-field.ts'
import { optionalText, text, textIfAny } from '../codec/text-field.ts'
import { value } from '../codec/value-field.ts'
import { factList } from '../facts/fact.ts'
import { valueInWords } from '../facts/value-in-words.ts'
import { checkChoice } from './check-choice.ts'
import { dataType, dataTypeLabel } from './data-type.ts'
import type { ChoiceResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const choiceSlice: ResourceSlice<'choice'> = {
  kindLabel: () => 'Choice',
  view: (node) => ({ kind: 'choice', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'label'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: checkChoice,
  facts: (choice) =>
    factList([
      ['Data Type', dataTypeLabel(choice.dataType)],
      ['Choice Value', valueInWords(choice.value) || 'The label'],
      ['Asks for a text', choice.inputPrompt],
    ]),
}

const fields: Fields<Omit<ChoiceResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  label: text('choiceText'),
  dataType,
  inputPrompt: within('userInput', optionalText('promptText')),
  value: value('value'),
}
