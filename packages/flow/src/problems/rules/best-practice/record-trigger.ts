import type { FlowView } from '../../../document/document.ts'

/** Whether a record that is made or changed starts the flow. */
export function startsOnChange({ start }: FlowView): boolean {
  return start.recordTriggerType !== undefined && CHANGES.has(start.recordTriggerType)
}

const CHANGES: ReadonlySet<string> = new Set(['Create', 'Update', 'CreateAndUpdate'])
