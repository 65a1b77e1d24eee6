import { childNamed } from '@parley/xml'
import { elementNodeOf } from '../../../document/view.ts'
import { START } from '../../../elements/element.ts'
import type { Rule } from '../../rule.ts'
import { startsOnChange } from './record-trigger.ts'

/** `best-practice/MissingRecordTriggerFilter`: the flow runs at every save of the object. Scheduled paths have conditions of their own. */
export const missingRecordTriggerFilter: Rule = ({ document, view }) => {
  const start = elementNodeOf(document, START)
  if (start === undefined || !startsOnChange(view) || view.start.scheduledPaths.length > 0) return []
  if (childNamed(start, 'filters') ?? childNamed(start, 'filterFormula')) return []
  const message = `The flow runs at every save of a ${view.start.object ?? 'record'}. Say in Start which records it is for.`
  return [{ code: 'best-practice/MissingRecordTriggerFilter', message, where: { element: START } }]
}
