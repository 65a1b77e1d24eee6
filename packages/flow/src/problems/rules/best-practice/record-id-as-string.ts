import { variablesOf } from '../../../resources/variables-of.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/RecordIdAsString`: a page can hand over the whole record, which saves looking it up. */
export const recordIdAsString: Rule = ({ view }) => {
  if (view.start.recordTriggerType !== undefined) return []
  return variablesOf(view).flatMap(({ name, isInput, dataType }) => {
    if (!isInput || dataType !== 'String' || name.toLowerCase() !== 'recordid') return []
    const message = `${name} takes the Id of a record. A record variable of that name takes the whole record, without Get Records.`
    return [{ code: 'best-practice/RecordIdAsString', message, where: { element: name, field: 'dataType' } }]
  })
}
