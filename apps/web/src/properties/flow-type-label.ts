import type { FlowProperties, StartElement } from '@parley/flow'

const TRIGGERS: ReadonlyMap<string, string> = new Map([
  ['RecordBeforeSave', 'Record-Triggered Flow'],
  ['RecordAfterSave', 'Record-Triggered Flow'],
  ['RecordBeforeDelete', 'Record-Triggered Flow'],
  ['Scheduled', 'Schedule-Triggered Flow'],
  ['PlatformEvent', 'Platform Event-Triggered Flow'],
])

const PROCESSES: ReadonlyMap<string, string> = new Map([
  ['AutoLaunchedFlow', 'Autolaunched Flow'],
  ['Flow', 'Screen Flow'],
  ['Workflow', 'Process Builder'],
  ['InvocableProcess', 'Process Builder'],
  ['CustomEvent', 'Process Builder'],
  ['RoutingFlow', 'Omni-Channel Flow'],
])

/** The flow's type in the admin's words; the trigger lives in Start, not in the process type. */
export function flowTypeLabel(
  { processType }: Pick<FlowProperties, 'processType'>,
  { triggerType = '' }: Pick<StartElement, 'triggerType'>,
): string {
  return TRIGGERS.get(triggerType) ?? PROCESSES.get(processType) ?? processType
}
