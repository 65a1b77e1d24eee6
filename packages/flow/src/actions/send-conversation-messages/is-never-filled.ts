import type { FlowDocument, FlowView } from '../../document/document.ts'
import { namesInUse } from '../../mentions/names-in-use.ts'

/** Whether a variable of the flow is null in every run: not an input, without a default, and no element puts anything in. */
export function isNeverFilled(variable: string, document: FlowDocument, view: FlowView): boolean {
  const resource = view.resourceByName.get(variable)
  if (resource?.kind !== 'variable' || resource.isInput || resource.value !== undefined) return false
  return !namesInUse(document).filled.has(variable)
}
