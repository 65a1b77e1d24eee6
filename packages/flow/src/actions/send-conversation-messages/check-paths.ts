import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'

/** What follows a mistake in the call, and where its outputs go. */
export function checkPaths(element: ActionElement): readonly Finding[] {
  const problems: Finding[] = []
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
