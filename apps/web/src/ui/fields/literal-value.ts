import type { FlowValue } from '@parley/flow'

const REFERENCE = /^\{!\s*([^{}\s]+)\s*\}$/
const NUMBER = /^[+-]?\d+(\.\d+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/
const TIME = /^\d{2}:\d{2}:\d{2}(\.\d+)?Z?$/

/**
 * What typed text means in a field of a data type: `{!ref}` alone is a reference, a literal of the type becomes that
 * type, all else stays text, so that nothing a person types is lost; the checks name what does not fit. Empty text is
 * no value.
 */
export function valueOfText(text: string, dataType: string): FlowValue | undefined {
  if (text === '') return undefined
  const reference = REFERENCE.exec(text)?.[1]
  if (reference) return { kind: 'reference', to: reference }
  switch (dataType) {
    case 'Number':
    case 'Currency':
      return NUMBER.test(text.trim()) ? { kind: 'number', text: text.trim() } : { kind: 'string', text }
    case 'Boolean':
      return /^(true|false)$/i.test(text) ? { kind: 'boolean', value: /^true$/i.test(text) } : { kind: 'string', text }
    case 'Date':
      return DATE.test(text) ? { kind: 'date', text } : { kind: 'string', text }
    case 'DateTime':
      return DATE_TIME.test(text) ? { kind: 'dateTime', text } : { kind: 'string', text }
    case 'Time':
      return TIME.test(text) ? { kind: 'time', text } : { kind: 'string', text }
    default:
      return { kind: 'string', text }
  }
}

/** The text that a value shows in its field; a reference shows as a pill and has none. */
export function textOfValue(value: FlowValue | undefined): string {
  if (!value) return ''
  switch (value.kind) {
    case 'boolean':
      return value.value ? 'True' : 'False'
    case 'reference':
      return `{!${value.to}}`
    case 'unknown':
      return ''
    default:
      return value.text
  }
}
