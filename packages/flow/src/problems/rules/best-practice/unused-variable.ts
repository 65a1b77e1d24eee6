import { namesInUse } from '../../../mentions/names-in-use.ts'
import { variablesOf } from '../../../resources/variables-of.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/UnusedVariable`: nothing reads or fills the variable. The fix leaves alone what callers of the flow may use. */
export const unusedVariable: Rule = ({ document, view }) => {
  const { used } = namesInUse(document)
  return variablesOf(view).flatMap(({ name, isInput, isOutput }) => {
    if (used.has(name)) return []
    const isInside = !isInput && !isOutput
    return [
      {
        code: 'best-practice/UnusedVariable',
        message: `The variable ${name} is not used anywhere in the flow. Use it, or remove it.`,
        where: { element: name },
        ...(isInside && { fix: { label: `Remove ${name}`, edits: [{ type: 'removeResource', name }] } }),
      },
    ]
  })
}
