import type { Finding } from '../../problems/finding.ts'
import type { CustomErrorElement, CustomErrorMessage } from './custom-error-element.ts'

/** Custom Error: at least one message, none empty or longer than the platform shows, and a field where one is promised. */
export function checkCustomError({ name, customErrorMessages }: CustomErrorElement): readonly Finding[] {
  if (customErrorMessages.length === 0) return [missing(name, 'customErrorMessages')]
  return customErrorMessages.flatMap((message, index) => checkMessage(name, message, `customErrorMessages/${index}`))
}

function checkMessage(
  element: string,
  { errorMessage, isFieldError, fieldSelection = '' }: CustomErrorMessage,
  place: string,
): readonly Finding[] {
  const findings: Finding[] = []
  if (errorMessage.trim() === '') findings.push(missing(element, `${place}/errorMessage`))
  if (errorMessage.length > MAX_MESSAGE) {
    const message = `The error message has ${errorMessage.length} characters; ${MAX_MESSAGE} are allowed. Shorten it.`
    findings.push({
      code: 'custom-error/message-too-long',
      message,
      where: { element, field: `${place}/errorMessage` },
    })
  }
  if (isFieldError && fieldSelection === '') {
    const message = 'The error is to stand at a field, but no field is named. Name one, or show it on the page.'
    findings.push({ code: 'custom-error/field-missing', message, where: { element, field: `${place}/fieldSelection` } })
  }
  return findings
}

function missing(element: string, field: string): Finding {
  const message = 'This error has no message, so nobody learns what to do. Enter one.'
  return { code: 'custom-error/message-missing', message, where: { element, field } }
}

/** Characters of a message (flow-builder.md §5.4). */
const MAX_MESSAGE = 255
