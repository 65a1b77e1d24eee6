import type { StartElement } from '../element.ts'

/** What starts the flow, in one line. */
export function startSummary({ triggerType, recordTriggerType, object }: StartElement): string {
  const record = object ?? 'record'
  switch (triggerType) {
    case undefined:
    case 'None':
      return 'Started by hand or by code'
    case 'RecordBeforeSave':
      return `Before a ${record} is ${happens(recordTriggerType)}`
    case 'RecordAfterSave':
      return `After a ${record} is ${happens(recordTriggerType)}`
    case 'RecordBeforeDelete':
      return `Before a ${record} is deleted`
    case 'Scheduled':
      return object === undefined ? 'On a schedule' : `On a schedule, once for each ${object}`
    case 'PlatformEvent':
      return `When a ${object ?? 'platform event'} arrives`
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
