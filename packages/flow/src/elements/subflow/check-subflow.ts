import type { Finding } from '../../problems/finding.ts'
import type { SubflowElement } from './subflow-element.ts'

/** A Subflow that names no flow. */
export function checkSubflow({ name, flowName }: SubflowElement): readonly Finding[] {
  if (flowName !== '') return []
  const message = 'This element does not say which flow to call. Name one.'
  return [{ code: 'subflow/flow-missing', message, where: { element: name, field: 'flowName' } }]
}
