import type { PagesOf } from './problem-page.ts'

export const resourcePages: PagesOf<'choice' | 'choice-set' | 'constant' | 'stage' | 'text-template' | 'variable'> = {
  'choice-set/condition-incomplete': {
    means: 'A condition that picks the records lacks its field, operator or value.',
    mend: 'Complete the condition, or remove it.',
    example: '`Status` _Equals_, and the value is empty.',
  },
  'choice-set/condition-type': {
    means: 'The operator or the value of a condition that picks the records does not fit its field.',
    mend: 'Choose another operator, or a value of the type that the message names.',
    example: '`CreatedDate` _Starts With_ `2026`.',
  },
  'choice-set/field-unknown': {
    means: 'A condition names a field that the object does not have in the simulated org. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: '`MessagingEndUser` by `ConsentStatus`; the field is called `MessagingConsentStatus`.',
  },
  'choice-set/label-field-missing': {
    means: 'The choice set does not say which field of the records people see.',
    mend: 'Name the field of Choice Label.',
    example: 'A record choice set of `Contact` without `displayField`.',
  },
  'choice-set/limit': {
    means: 'A record choice set offers at most 200 choices, and at least one.',
    mend: 'Enter a number from 1 to 200, or take the maximum out.',
    example: 'The maximum number of choices is 500.',
  },
  'choice-set/logic': {
    means: 'The custom logic of the conditions cannot be read, or does not use each of them.',
    mend: 'Correct the logic as the message says.',
    example: '`1 AND 3`, and there are two conditions.',
  },
  'choice-set/not-a-collection': {
    means:
      'A collection choice set takes its choices from records that the flow holds, and the resource is something else.',
    mend: 'Choose a record collection.',
    example: 'A collection choice set of `note`, which is a text.',
  },
  'choice-set/object-missing': {
    means: 'The choice set finds records, and nothing says of which object.',
    mend: 'Name the object.',
    example: 'A record choice set whose `object` is empty.',
  },
  'choice-set/picklist-missing': {
    means: 'The choice set takes the values of a picklist field, and the object or the field is missing.',
    mend: 'Name the object and the field.',
    example: '`picklistObject` is `Contact`, without `picklistField`.',
  },
  'choice/label-missing': {
    means: 'The choice has no label, so there is nothing that people could see and choose.',
    mend: 'Enter a label.',
    example: 'A choice whose `choiceText` is empty.',
  },
  'choice/value-type': {
    means: 'The value of the choice is not of its data type.',
    mend: 'Enter a value of this type, or change the data type.',
    example: 'A choice of the type Number with the value `many`.',
  },
  'constant/value-missing': {
    means: 'The constant has no value.',
    mend: 'Enter a value.',
    example: 'A constant `greeting` without a value.',
  },
  'constant/value-not-fixed': {
    means: 'The value of the constant names another resource, so it could change.',
    mend: 'Enter a value without references, or make a formula instead.',
    example: 'A constant `Dear {!name}`.',
  },
  'constant/value-type': {
    means: 'The value is not of the constant’s data type.',
    mend: 'Enter a value of this type, or change the data type.',
    example: 'A constant of the type Number with the value `many`.',
  },
  'stage/label-missing': {
    means: 'The stage has no label.',
    mend: 'Enter a label.',
    example: 'A stage whose field Label is empty.',
  },
  'stage/order-missing': {
    means: 'Stages come one after another, and this one does not say where it stands.',
    mend: 'Give it a number; leave gaps for stages to come.',
    example: 'A stage without `stageOrder`.',
  },
  'stage/order-taken': {
    means: 'Two stages of the flow have the same order, so nobody can tell which of them comes first.',
    mend: 'Give one of them another number.',
    example: 'Two stages with the order 10.',
  },
  'text-template/text-missing': {
    means: 'The text template is empty.',
    mend: 'Enter a text, or remove the template.',
    example: 'A text template that was just created.',
  },
  'variable/apex-class-missing': {
    means: 'The variable is Apex-defined, and the file does not name the class.',
    mend: 'Name the class in the file, or choose another data type.',
    example: '`dataType` is `Apex`, without `apexClass`.',
  },
  'variable/decimal-places': {
    means: 'A number has 0 to 17 decimal places.',
    mend: 'Enter a number in this range.',
    example: 'Decimal Places is 20.',
  },
  'variable/default-not-possible': {
    means: 'A collection or record variable cannot have a default value.',
    mend: 'Take the default out, and fill the variable with an Assignment.',
    example: 'A text collection with the default `0PA`.',
  },
  'variable/default-type': {
    means: 'The default is not of the variable’s data type.',
    mend: 'Enter a default of this type, or change the data type.',
    example: 'A variable of the type Number with the default `none`.',
  },
  'variable/object-missing': {
    means: 'The variable holds a record, and nothing says of which object.',
    mend: 'Choose an object.',
    example: 'A record variable whose field Object is empty.',
  },
}
