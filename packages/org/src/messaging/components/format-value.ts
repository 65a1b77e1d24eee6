import type { ParameterValue } from '../dispatch/send-request.ts'
import { type LanguageFormat, languageFormat } from './language-formats.ts'

/**
 * A parameter's value as the customer reads it. Dates and times (UTC) and decimal marks follow the component's
 * language; a list is joined by commas; no value is empty text.
 */
export function formatValue(value: ParameterValue, valueType: string, language: string): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((each) => formatValue(each, valueType, language)).join(', ')
  const format = languageFormat(language)
  if (valueType === 'Date') return formatDay(String(value), format)
  if (valueType === 'DateTime') return `${formatDay(String(value), format)}, ${formatTime(String(value), format)}`
  if (valueType === 'Double') return String(value).replace('.', format.decimalMark)
  return String(value)
}

function formatDay(value: string, { date }: LanguageFormat): string {
  const [year = '', month = '', day = ''] = value.slice(0, 10).split('-')
  return date
    .replace('{dd}', day)
    .replace('{mm}', month)
    .replace('{y}', year)
    .replace('{d}', String(Number(day)))
    .replace('{m}', String(Number(month)))
}

function formatTime(value: string, { hours }: LanguageFormat): string {
  const [hour, minute] = [Number(value.slice(11, 13)), value.slice(14, 16)]
  if (hours === 24) return `${String(hour).padStart(2, '0')}:${minute}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}
