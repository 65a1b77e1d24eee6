import type { Problem } from '../../problems/problem.ts'
import type { TransformElement } from '../element.ts'

/** A Transform that maps nothing, and mappings without a source. */
export function checkTransform(element: TransformElement): readonly Problem[] {
  if (element.actions.length === 0) {
    return [
      {
        code: 'transform/mapping-missing',
        severity: 'error',
        message: 'This transform maps nothing. Choose what its target is made from.',
        where: { element: element.name, field: 'actions' },
      },
    ]
  }
  return element.actions.flatMap((action, index) =>
    action.value === undefined
      ? [
          {
            code: 'transform/source-missing',
            severity: 'error' as const,
            message: `Mapping ${index + 1} has no source. Choose a value to map from.`,
            where: { element: element.name, field: `actions/${index}/value` },
          },
        ]
      : [],
  )
}
