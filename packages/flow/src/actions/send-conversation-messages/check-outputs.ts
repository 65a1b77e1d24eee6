import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'

/** Where the outputs of the call go. */
export function checkOutputs(element: ActionElement): readonly Finding[] {
  const problems: Finding[] = []
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
