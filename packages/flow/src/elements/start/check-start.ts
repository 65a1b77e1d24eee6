import type { Finding } from '../../problems/finding.ts'
import type { ProblemCode } from '../../problems/severities.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { filterMistakes } from '../conditions/filter-mistakes.ts'
import { ruleFamily } from '../conditions/rule-family.ts'
import { START } from '../element.ts'
import type { StartElement } from './start-element.ts'

/** Start: the object that its trigger needs, a schedule that says when, and entry conditions that are finished and fit. */
export function checkStart(start: StartElement, surroundings: Surroundings): readonly Finding[] {
  const { triggerType = '', object = '', frequency, startDate, startTime } = start
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
  for (const { rule, message, field } of filterMistakes({ ...start, object }, surroundings, 'Entry condition', true)) {
    add(`start/${ruleFamily(rule)}`, field, message)
  }
  return findings
}

const OF_AN_OBJECT: ReadonlySet<string> = new Set([
  'RecordBeforeSave',
  'RecordAfterSave',
  'RecordBeforeDelete',
  'PlatformEvent',
])
