import type { Rule } from '../../rule.ts'
import { startsOnChange } from './record-trigger.ts'
import { updatesOf } from './updates-of-record.ts'

/** `best-practice/SameRecordFieldUpdates`: before a record is saved an Assignment to its fields is enough. */
export const sameRecordFieldUpdates: Rule = ({ document, view }) => {
  if (view.start.triggerType !== 'RecordBeforeSave' || !startsOnChange(view)) return []
  return updatesOf(new Set(['$Record']), document, view).map(({ name, label }) => ({
    code: 'best-practice/SameRecordFieldUpdates',
    message: `${label || name} updates the record that is about to be saved. An Assignment to its fields does the same at no cost.`,
    where: { element: name },
  }))
}
