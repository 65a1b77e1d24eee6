import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import type { Refusal } from './edit.ts'

/**
 * Why a flow cannot be changed at all: Process Builder made it, and what Flow Builder does not open must not be written anew
 * (flow-metadata.md §4 and §10). Undefined for every other flow.
 */
export function readOnlyFlow(document: FlowDocument): Refusal | undefined {
  return PROCESS_BUILDER.has(viewOf(document).properties.processType) ? MADE_BY_PROCESS_BUILDER : undefined
}

const PROCESS_BUILDER: ReadonlySet<string> = new Set(['Workflow', 'InvocableProcess', 'CustomEvent'])

const MADE_BY_PROCESS_BUILDER: Refusal = {
  code: 'flow/process-builder',
  message:
    'Process Builder made this flow, so it can be read here but not changed. Migrate it to a flow in Salesforce first.',
}
