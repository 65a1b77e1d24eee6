import { expect, it } from 'vitest'
import { foundIn, member } from '../../testing/found-in.ts'

const message = (text: string, rest = '<isFieldError>false</isFieldError>'): string =>
  `<customErrorMessages><errorMessage>${text}</errorMessage>${rest}</customErrorMessages>`

it.each<[string, string[]]>([
  [message('No'), []],
  [message('x'.repeat(255)), []],
  ['', ['custom-error/message-missing customErrorMessages']],
  [message(' '), ['custom-error/message-missing customErrorMessages/0/errorMessage']],
  [message('x'.repeat(256)), ['custom-error/message-too-long customErrorMessages/0/errorMessage']],
  [message('No', '<fieldSelection>Status</fieldSelection><isFieldError>true</isFieldError>'), []],
  [
    message('No', '<isFieldError>true</isFieldError>'),
    ['custom-error/field-missing customErrorMessages/0/fieldSelection'],
  ],
])('a Custom Error with %s: %j', (content, expected) => {
  expect(foundIn(member('customErrors', content), 'custom-error')).toEqual(expected)
})
