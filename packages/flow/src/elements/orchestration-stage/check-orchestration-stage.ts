import type { Finding } from '../../problems/finding.ts'
import type { OrchestrationStageElement } from './orchestration-stage-element.ts'

/** A stage without steps, and steps that run no flow. */
export function checkOrchestrationStage({ name, stageSteps }: OrchestrationStageElement): readonly Finding[] {
  if (stageSteps.length === 0) {
    const message = 'This stage has no step, so nothing happens in it. Add one in Flow Builder.'
    return [{ code: 'orchestration-stage/step-missing', message, where: { element: name, field: 'stageSteps' } }]
  }
  return stageSteps.flatMap(({ name: step, label, actionName }, index) => {
    if (actionName !== '') return []
    const message = `The step ${label || step} does not say which flow it runs. Name one.`
    const where = { element: name, field: `stageSteps/${index}/actionName` }
    return [{ code: 'orchestration-stage/flow-missing' as const, message, where }]
  })
}
