import { viewOf, type FlowDocument, type Problem } from '@parley/flow'
import { titleOf } from '../elements/element-name.ts'

/** The element or resource that a finding is about, as people know it; empty for the flow itself. */
export function placeName({ where }: Problem, document: FlowDocument | undefined): string {
  if (where.element === undefined || document === undefined) return ''
  const element = viewOf(document).elementByName.get(where.element)
  return element ? titleOf(element) : where.element
}
