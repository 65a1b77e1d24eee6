import type { FlowValue } from '../elements/value.ts'

/** A value as a person reads it: texts in quotes, references in braces, True and False; empty where there is none. */
export function valueInWords(value: FlowValue | undefined): string {
  if (value === undefined) return ''
  switch (value.kind) {
    case 'string':
      return `"${value.text}"`
    case 'boolean':
      return value.value ? 'True' : 'False'
    case 'reference':
      return `{!${value.to}}`
    case 'unknown':
      return 'a value that Parley does not know'
    default:
      return value.text
  }
}
