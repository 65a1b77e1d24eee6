import { canFault } from '../../../elements/can-fault.ts'
import { exitsOf } from '../../../elements/exits.ts'
import { entrancesOf } from '../../../elements/entrances.ts'
import { kindLabelOf } from '../../../elements/kind-label.ts'
import type { FlowElement } from '../../../elements/element.ts'
import type { FlowView } from '../../../document/document.ts'
import type { Rule } from '../../rule.ts'
import { faultPathEdits } from './fault-path-edits.ts'

/**
 * `best-practice/MissingFaultPath`: an element that may fail has no path for it. One that begins a fault path needs none: there
 * is no end to failures of failures. A before-save update of the record fails with the save itself.
 */
export const missingFaultPath: Rule = ({ document, view }) => {
  const bare = view.elements.filter((element) => needsFaultPath(element, view) && !beginsFaultPath(element.name, view))
  if (bare.length === 0) return []
  const editsFor = faultPathEdits(document, view)
  return bare.map((element) => ({
    code: 'best-practice/MissingFaultPath',
    message: `When ${kindLabelOf(element)} ${element.label || element.name} fails, the flow stops and everything it did is undone. Add a fault path to handle it.`,
    where: { element: element.name },
    fix: { label: 'Add a fault path', edits: editsFor(element.name) },
  }))
}

function needsFaultPath(element: FlowElement, { start }: FlowView): boolean {
  if (!canFault(element) || exitsOf(element).some(({ role }) => role === 'fault')) return false
  if (element.tag === 'orchestratedStages' || element.tag === 'waits') return false
  return start.triggerType !== 'RecordBeforeSave' || element.tag !== 'recordUpdates'
}

function beginsFaultPath(name: string, view: FlowView): boolean {
  const entrances = entrancesOf(view).get(name) ?? []
  return entrances.some(({ from }) => from.exit === 'faultConnector')
}
