import { row } from '../codec/list-field.ts'
import { text } from '../codec/text-field.ts'
import { value } from '../codec/value-field.ts'
import type { ActionInput, ActionOutput, FieldValue } from './element.ts'

/** What an action, subflow, step or component is given. */
export const inputRow = row<ActionInput>({ name: text('name'), value: value('value') })

/** A variable that takes what an action, subflow, step or component gives. */
export const outputRow = row<ActionOutput>({ assignToReference: text('assignToReference'), name: text('name') })

/** A field of a record and what it is set to. */
export const fieldValueRow = row<FieldValue>({ field: text('field'), value: value('value') })
