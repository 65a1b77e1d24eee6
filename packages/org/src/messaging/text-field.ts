import type { RecordValue } from '../values/value.ts'

/** A field that holds text (or an Id, picklist value, date); null when it is empty or holds something else. */
export function textField(row: RecordValue, field: string): string | null {
  const value = row[field]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The record's Id. Every record has one. */
export function idOf(row: RecordValue): string {
  return textField(row, 'Id') ?? ''
}

/** The record's Name, or its Id where it has none. */
export function nameOf(row: RecordValue): string {
  return textField(row, 'Name') ?? idOf(row)
}
