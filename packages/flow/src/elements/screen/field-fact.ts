import { conditionsInWords } from '../../facts/conditions-in-words.ts'
import { plainText } from './plain-text.ts'
import type { ScreenField } from './screen-element.ts'

/** One component in words: its label, then what it is and when it shows. */
export function fieldFact(field: ScreenField): readonly [label: string, text: string] {
  const { name, fieldType, fieldText, dataType, isRequired, extensionName, objectFieldReference, visibility } = field
  const what = extensionName ?? objectFieldReference ?? TYPES.get(fieldType) ?? fieldType
  const type = fieldType === 'InputField' && dataType !== undefined ? `${dataType} field` : what
  const shows = conditionsInWords(visibility.conditions, visibility.conditionLogic)
  const words = [type, ...(isRequired ? ['required'] : []), ...(shows === '' ? [] : [`shown when ${shows}`])].join(', ')
  if (fieldType === 'DisplayText') return [name || 'Text', plainText(fieldText)]
  return [plainText(fieldText) || name || 'Field of a record', words]
}

/** Types of components in an admin's words. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['ComponentInstance', 'Lightning component'],
  ['DropdownBox', 'Picklist'],
  ['InputField', 'Field'],
  ['LargeTextArea', 'Long text area'],
  ['MultiSelectCheckboxes', 'Checkbox group'],
  ['MultiSelectPicklist', 'Multi-select picklist'],
  ['ObjectProvided', 'Field of a record'],
  ['PasswordField', 'Password'],
  ['RadioButtonGroup', 'Radio buttons'],
  ['RadioButtons', 'Radio buttons'],
])
