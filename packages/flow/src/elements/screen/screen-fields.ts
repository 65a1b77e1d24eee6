import { type Field, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row, textItem, within } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { flagIfTrue, optionalText, text, textIfAny } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import { conditionRow } from '../conditions/condition-row.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ScreenField, Visibility } from './screen-element.ts'

/** The components of a screen or section. The list is looked up when it is used, because a component has such a list too. */
export const screenFields: Field<readonly ScreenField[]> = {
  read: (owner) => components.read(owner),
  write: (owner, after, pen) => components.write(owner, after, pen),
}

const visibilityFields: Fields<Visibility> = {
  conditionLogic: textIfAny('conditionLogic'),
  conditions: list('conditions', conditionRow),
}

const components = list(
  'fields',
  row<ScreenField>(
    {
      name: text('name'),
      choiceReferences: list('choiceReferences', textItem),
      dataType: optionalText('dataType'),
      defaultSelectedChoiceReference: optionalText('defaultSelectedChoiceReference'),
      defaultValue: value('defaultValue'),
      extensionName: optionalText('extensionName'),
      fieldText: textIfAny('fieldText'),
      fieldType: text('fieldType'),
      fields: screenFields,
      helpText: textIfAny('helpText'),
      inputParameters: list('inputParameters', inputRow),
      isRequired: flagIfTrue('isRequired'),
      objectFieldReference: optionalText('objectFieldReference'),
      outputParameters: list('outputParameters', outputRow),
      storeOutputAutomatically: flagIfTrue('storeOutputAutomatically'),
      visibility: within('visibilityRule', {
        read: (owner) => readFields(owner, visibilityFields),
        write: (owner, after, pen) =>
          patchFields(owner, visibilityFields, readFields(owner, visibilityFields), after, pen),
      }),
    },
    NAMED_ORDER,
  ),
)
