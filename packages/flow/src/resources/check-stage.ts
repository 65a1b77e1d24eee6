import type { Finding } from '../problems/finding.ts'
import type { StageResource } from './resource.ts'

/** A stage has a label and an order. Whether another stage has the same order is a rule of its own. */
export function checkStage({ name, label, stageOrder }: StageResource): readonly Finding[] {
  const findings: Finding[] = []
  if (label.trim() === '') {
    const message = `The stage ${name} has no label. Enter one.`
    findings.push({ code: 'stage/label-missing', message, where: { element: name, field: 'label' } })
  }
  if (stageOrder === undefined) {
    const message = `The stage ${name} has no order, so nobody knows when it comes. Give it a number.`
    findings.push({ code: 'stage/order-missing', message, where: { element: name, field: 'stageOrder' } })
  }
  return findings
}
