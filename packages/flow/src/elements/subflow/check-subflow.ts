import type { FlowInfo } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { SubflowElement } from './subflow-element.ts'

/** A Subflow that names no flow, or one that the project does not have or that cannot be called like this. */
export function checkSubflow(element: SubflowElement, { context }: Surroundings): readonly Finding[] {
  const { name, flowName } = element
  const where = { element: name, field: 'flowName' }
  if (flowName === '') {
    const message = 'This element does not say which flow to call. Name one.'
    return [{ code: 'subflow/flow-missing', message, where }]
  }
  if (context.flows === undefined) return []
  const called = context.flows.find((flow) => flow.name.toLowerCase() === flowName.toLowerCase())
  // Flows of managed packages are never files of a project.
  if (called === undefined && flowName.includes('__')) return []
  if (called === undefined) {
    const message = `The project has no flow ${flowName}. Add its file, or make sure that the org has the flow.`
    return [{ code: 'subflow/flow-unknown', message, where }]
  }
  return checkInputs(element, called)
}

/** Whether a called flow fits the one that calls it; depends on that flow as a whole, so it is found anew after each change. */
export function checkCalledFlow(
  { name, flowName }: SubflowElement,
  { context, view }: Surroundings,
): readonly Finding[] {
  const called = context.flows?.find((flow) => flow.name.toLowerCase() === flowName.toLowerCase())
  const where = { element: name, field: 'flowName' }
  const { processType, status } = view.properties
  if (called?.processType === 'Flow' && processType === 'AutoLaunchedFlow') {
    const message = `${flowName} shows screens, and an autolaunched flow has nobody to show them to. Call another flow.`
    return [{ code: 'subflow/flow-has-screens', message, where }]
  }
  if (called?.status === undefined || called.status === 'Active' || status !== 'Active') return []
  const message = `This flow is active, and ${flowName} is not. Runs then take its latest version, finished or not. Activate it.`
  return [{ code: 'subflow/flow-inactive', message, where }]
}

function checkInputs({ name, inputAssignments }: SubflowElement, called: FlowInfo): readonly Finding[] {
  return inputAssignments.flatMap((input, index) => {
    if (called.inputs === undefined || called.inputs.includes(input.name)) return []
    const message = `${called.name} has no input ${input.name}. Take the row out, or make the variable available for input there.`
    return [
      { code: 'subflow/input-unknown', message, where: { element: name, field: `inputAssignments/${index}/name` } },
    ]
  })
}
