import { scheduleInWords } from './schedule-in-words.ts'
import type { StartElement } from './start-element.ts'

/** What starts the flow, in one line; how many conditions stand at its entry. */
export function startSummary(start: StartElement): string {
  return [triggerInWords(start), conditionCount(start)].filter((part) => part !== '').join(' · ')
}

/** What starts the flow: `After Order is created or updated`, `Daily at 07:00 from 2026-01-01`. */
export function triggerInWords(start: StartElement): string {
  const { tag, triggerType = 'None', recordTriggerType, object, eventName, segment, form } = start
  switch (triggerType) {
    case 'None':
      // Older flows name their first element only; Process Builder's are among them.
      return tag === 'start' ? 'Started by hand or by code' : 'Started by hand, by code or by a process'
    case 'RecordBeforeSave':
      return `Before ${object ?? 'a record'} is ${happens(recordTriggerType)}`
    case 'RecordAfterSave':
      return `After ${object ?? 'a record'} is ${happens(recordTriggerType)}`
    case 'RecordBeforeDelete':
      return `Before ${object ?? 'a record'} is deleted`
    case 'Scheduled':
      return scheduleInWords(start)
    case 'PlatformEvent':
      return `When ${object ?? 'a platform event'} arrives`
    case 'Capability':
      return 'Called by an agent or a prompt'
    case 'Segment':
      return `When ${segment || 'a segment'} is published`
    case 'DataCloudDataChange':
      return `When ${object ?? 'data'} changes in Data Cloud`
    case 'FormSubmissionEvent':
      return `When ${form || 'a form'} is submitted`
    case 'AutomationEvent':
      return `When ${eventName || 'an event'} happens`
    default:
      return `Trigger ${triggerType}`
  }
}

function happens(recordTriggerType: string | undefined): string {
  switch (recordTriggerType) {
    case 'Create':
      return 'created'
    case 'Update':
      return 'updated'
    case 'Delete':
      return 'deleted'
    default:
      return 'created or updated'
  }
}

function conditionCount({ filters, filterFormula }: StartElement): string {
  if (filterFormula !== '') return 'a formula decides'
  if (filters.length === 0) return ''
  return filters.length === 1 ? '1 condition' : `${filters.length} conditions`
}
