import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { flag, optionalText, text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import { checkCustomError } from './check-custom-error.ts'
import type { CustomErrorElement, CustomErrorMessage } from './custom-error-element.ts'

/** Custom Error: messages for whoever saves the record. */
export const customErrorSlice: ElementSlice<'customError'> = {
  kindLabel: 'Custom Error',
  canFault: false,
  view: (node) => ({ kind: 'customError', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkCustomError,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ customErrorMessages }) => customErrorMessages[0]?.errorMessage || 'No message yet',
  facts: ({ customErrorMessages }) =>
    factList(
      customErrorMessages.map(({ errorMessage, isFieldError, fieldSelection }) => [
        isFieldError ? `Message at ${fieldSelection ?? 'a field'}` : 'Message on the page',
        errorMessage,
      ]),
    ),
}

const fields: Fields<Omit<CustomErrorElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  customErrorMessages: list(
    'customErrorMessages',
    row<CustomErrorMessage>({
      errorMessage: text('errorMessage'),
      fieldSelection: optionalText('fieldSelection'),
      isFieldError: flag('isFieldError'),
    }),
  ),
}
