import { conditionsInWords, filtersInWords } from '../../facts/conditions-in-words.ts'
import { valueInWords } from '../../facts/value-in-words.ts'
import type { WaitEvent } from './wait-element.ts'

/** What a Wait waits for: `For 2 hours`, `Until {!order.DueDate}`, `For Order_Paid__e`, with its conditions. */
export function eventInWords(event: WaitEvent): string {
  const conditions = conditionsInWords(event.conditions, event.conditionLogic)
  return `${happening(event)}${conditions === '' ? '' : `, if ${conditions}`}`
}

function happening(event: WaitEvent): string {
  const { offset, offsetUnit, resumeDate, resumeDateReference, resumeTime, object, eventType } = event
  const at = resumeTime === undefined ? '' : ` at ${resumeTime.replace(/(:00)?(\.0+)?Z?$/, '')}`
  const date = resumeDateReference === undefined ? resumeDate : `{!${resumeDateReference}}`
  if (date !== undefined) return `Until ${date}${at}`
  if (offset !== undefined) return `For ${amount(offset, offsetUnit)}${at}`
  if (eventType === 'AlarmEvent' || eventType === 'DateRefAlarmEvent') return `Until ${alarmOf(event)}`
  if (object !== undefined) {
    const which = filtersInWords(event.filters, event.filterLogic)
    return `For a change of ${object}${which === '' ? '' : ` where ${which}`}`
  }
  return eventType === undefined ? 'For something that the file does not name' : `For ${eventType}`
}

/** `2 hours`, `1 day`. */
function amount(offset: number, unit = 'Hours'): string {
  const word = unit.toLowerCase()
  return `${offset} ${offset === 1 ? word.replace(/s$/, '') : word}`
}

/** A time that hangs on another one; the file gives it as the event's inputs. */
function alarmOf({ inputParameters }: WaitEvent): string {
  const input = (name: string): string => valueInWords(inputParameters.find((one) => one.name === name)?.value)
  const base =
    input('AlarmTime') || [input('TimeTableColumnEnumOrId'), input('TimeFieldColumnEnumOrId')].filter(Boolean).join(' ')
  const offset = Number(input('TimeOffset'))
  const unit = input('TimeOffsetUnit').replaceAll('"', '')
  const shift = !offset ? '' : `${amount(Math.abs(offset), unit)} ${offset < 0 ? 'before' : 'after'} `
  return `${shift}${base.replaceAll('"', '')}`.trim()
}
