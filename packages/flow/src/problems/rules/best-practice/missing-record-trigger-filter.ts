import { START } from '../../../elements/element.ts'
import type { Rule } from '../../rule.ts'
import { startsOnChange } from './record-trigger.ts'

/** `best-practice/MissingRecordTriggerFilter`: the flow runs at every save of the object. Scheduled paths have conditions of their own. */
export const missingRecordTriggerFilter: Rule = ({ view }) => {
  const { object, filters, filterFormula, scheduledPaths } = view.start
  if (!startsOnChange(view) || filters.length > 0 || filterFormula !== '' || scheduledPaths.length > 0) return []
  const message = `The flow runs at every save of a ${object ?? 'record'}. Say in Start which records it is for.`
  return [{ code: 'best-practice/MissingRecordTriggerFilter', message, where: { element: START } }]
}
