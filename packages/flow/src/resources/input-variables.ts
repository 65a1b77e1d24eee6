import type { FlowView } from '../document/document.ts'
import type { VariableResource } from './resource.ts'

/** The variables that are available for input, in the file's order. */
export function inputVariables(view: FlowView): readonly VariableResource[] {
  return view.resources.flatMap((resource) => (resource.kind === 'variable' && resource.isInput ? [resource] : []))
}
