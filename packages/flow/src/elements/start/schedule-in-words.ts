import type { StartElement } from './start-element.ts'

/** When a schedule runs, and for what: `Daily at 07:00 from 2026-01-01, for each Contact`. */
export function scheduleInWords({
  frequency,
  startDate,
  startTime,
  object,
}: Pick<StartElement, 'frequency' | 'startDate' | 'startTime' | 'object'>): string {
  const often = frequency === '' ? 'On a schedule' : (WORDS.get(frequency) ?? frequency)
  const at = startTime === '' ? '' : ` at ${startTime.slice(0, 5)}`
  const from = startDate === '' ? '' : `${frequency === 'Once' ? ' on' : ' from'} ${startDate}`
  return `${often}${at}${from}${object === undefined ? '' : `, for each ${object}`}`
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['OnActivate', 'When it is activated'],
  ['Weekdays', 'On weekdays'],
])
