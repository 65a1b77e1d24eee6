import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'

/** Where the action stands and where its outputs go. */
export function checkSurroundings(element: ActionElement, { loops }: Surroundings): readonly Finding[] {
  const problems: Finding[] = []
  const loop = loops.get(element.name)
  if (loop !== undefined) {
    problems.push({
      code: 'action/in-loop',
      message: `Inside the loop ${loop} each turn makes a request of its own, and 200 can be in progress. Collect the Ids in the loop and send after it.`,
      where: { element: element.name },
    })
  }
  if (element.fault === undefined) {
    problems.push({
      code: 'action/no-fault-path',
      message:
        'Without a fault path a mistake in this call stops the flow and undoes what it did. Add one to handle it.',
      where: { element: element.name },
    })
  }
  if (element.storeOutputAutomatically && element.outputs.length > 0) {
    problems.push({
      code: 'action/outputs-twice',
      message: 'Outputs are stored automatically and by hand; only one of both is possible. Choose one.',
      where: { element: element.name, field: 'outputs' },
      fix: {
        label: 'Keep the variables',
        edits: [
          {
            type: 'changeElement',
            element: element.name,
            kind: 'action',
            changes: { storeOutputAutomatically: false },
          },
        ],
      },
    })
  }
  for (const output of element.outputs) {
    if (output.assignToReference !== '') continue
    problems.push({
      code: 'action/output-variable-missing',
      message: `The output ${output.name} has no variable to go to. Choose one, or take the row out.`,
      where: { element: element.name, field: `outputs/${output.name}` },
    })
  }
  return problems
}
