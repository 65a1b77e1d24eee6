import { childNamed } from '@parley/xml'
import type { Rule } from '../../rule.ts'
import { START } from '../../../elements/element.ts'

/** `best-practice/TriggerOrder`: nothing says whether the flow runs before or after others on the same object. */
export const triggerOrder: Rule = ({ document, view }) => {
  const { object, recordTriggerType } = view.start
  if (!object || recordTriggerType === undefined || childNamed(document.xml.root, 'triggerOrder')) return []
  const message = `Other flows on ${object} may run before or after this one. Give it a trigger order if that matters.`
  return [{ code: 'best-practice/TriggerOrder', message, where: { element: START } }]
}
