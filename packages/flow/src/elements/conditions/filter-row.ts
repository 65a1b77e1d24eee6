import { row } from '../../codec/list-field.ts'
import { text } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import type { RecordFilter } from '../element.ts'

/** A row of a condition on a record's field, as Get Records, Start and choice sets have it. */
export const filterRow = row<RecordFilter>({ field: text('field'), operator: text('operator'), value: value('value') })
