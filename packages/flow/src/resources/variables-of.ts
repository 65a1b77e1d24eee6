import type { FlowView } from '../document/document.ts'
import type { VariableResource } from './resource.ts'

/** The variables among a flow's resources, in the file's order. */
export function variablesOf(view: FlowView): readonly VariableResource[] {
  return view.resources.flatMap((resource) => (resource.kind === 'variable' ? [resource] : []))
}
