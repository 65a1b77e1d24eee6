import type { Finding } from '../../problems/finding.ts'
import type { ProblemCode } from '../../problems/severities.ts'
import { logicMistake } from '../conditions/condition-logic.ts'
import { START } from '../element.ts'
import type { StartElement } from './start-element.ts'

/** Start: the object that its trigger needs, a schedule that says when, and finished entry conditions with a fitting logic. */
export function checkStart(start: StartElement): readonly Finding[] {
  const { triggerType = '', object = '', frequency, startDate, startTime, filterLogic, filters } = start
  const findings: Finding[] = []
  const add = (code: ProblemCode, field: string, message: string): void => {
    findings.push({ code, message, where: { element: START, field } })
  }
  if (OF_AN_OBJECT.has(triggerType) && object === '') {
    add('start/object-missing', 'object', 'Start does not say which object sets the flow off. Name one.')
  }
  if (triggerType === 'Scheduled' && (frequency === '' || startDate === '' || startTime === '')) {
    const message = 'The schedule does not say when the flow runs. Give it a frequency, a first day and a time.'
    add('start/schedule-incomplete', 'frequency', message)
  }
  const mistake = logicMistake(filterLogic, filters.length)
  if (mistake !== undefined) add('start/logic', 'filterLogic', `Entry conditions: ${mistake.message}`)
  for (const [index, { field, operator, value }] of filters.entries()) {
    const missing = field === '' ? 'field' : operator === '' ? 'operator' : value === undefined ? 'value' : undefined
    if (missing === undefined) continue
    const message = `Entry condition ${index + 1} has no ${missing}. Complete or remove it.`
    add('start/condition-incomplete', `filters/${index}/${missing}`, message)
  }
  return findings
}

const OF_AN_OBJECT: ReadonlySet<string> = new Set([
  'RecordBeforeSave',
  'RecordAfterSave',
  'RecordBeforeDelete',
  'PlatformEvent',
])
