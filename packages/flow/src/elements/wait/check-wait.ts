import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { conditionMistakes } from '../conditions/condition-mistakes.ts'
import { filterMistakes } from '../conditions/filter-mistakes.ts'
import { ruleFamily } from '../conditions/rule-family.ts'
import type { WaitElement, WaitEvent } from './wait-element.ts'
import { waitForm } from './wait-form.ts'

/** A Wait that waits for nothing, and events that are not finished. */
export function checkWait(element: WaitElement, surroundings: Surroundings): readonly Finding[] {
  const { name, waitEvents } = element
  if (waitEvents.length === 0) {
    const message = 'This Wait waits for nothing, so it goes on at once by its default path. Say what it waits for.'
    return [{ code: 'wait/event-missing', message, where: { element: name, field: 'waitEvents' } }]
  }
  return waitEvents.flatMap((event, index) => [
    ...checkTime(element, event, `waitEvents/${index}`),
    ...checkConditions(name, event, `waitEvents/${index}`, surroundings),
  ])
}

/** The conditions under which it waits for an event, and those that pick the record of a record's change. */
function checkConditions(
  element: string,
  event: WaitEvent,
  place: string,
  surroundings: Surroundings,
): readonly Finding[] {
  const { object = '', conditionLogic, conditions } = event
  return [
    ...conditionMistakes(conditionLogic, conditions, surroundings),
    ...filterMistakes({ ...event, object }, surroundings),
  ].map(({ rule, message, field }) => ({
    code: `wait/${ruleFamily(rule)}`,
    message,
    where: { element, field: `${place}/${field}` },
  }))
}

function checkTime(element: WaitElement, event: WaitEvent, place: string): readonly Finding[] {
  const { name } = element
  const form = waitForm(element)
  if (form === 'duration' && (event.offset === undefined || event.offsetUnit === undefined)) {
    const message = 'This Wait does not say how long. Enter an amount and its unit.'
    return [{ code: 'wait/amount-missing', message, where: { element: name, field: `${place}/offset` } }]
  }
  if (form === 'date' && !event.resumeDate && !event.resumeDateReference) {
    const message = 'This Wait does not say until which date. Enter one or choose a resource.'
    return [{ code: 'wait/date-missing', message, where: { element: name, field: `${place}/resumeDate` } }]
  }
  return []
}
