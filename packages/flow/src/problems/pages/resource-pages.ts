import type { PagesOf } from './problem-page.ts'

export const resourcePages: PagesOf<'constant' | 'text-template' | 'variable'> = {
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
