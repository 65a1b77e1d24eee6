import type { FlowView } from '../../document/document.ts'
import type { FlowElement } from '../../elements/element.ts'

/**
 * The collections that a flow sends in portions: it counts them, or empties or replaces them within a loop. `loops` tells for
 * each element the loop around it. Memoised by the view.
 */
export function portioned(view: FlowView, loops: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = memo.get(view)
  if (known !== undefined) return known
  const names = new Set(view.elements.flatMap((element) => portionedBy(element, loops.has(element.name))))
  memo.set(view, names)
  return names
}

const memo = new WeakMap<FlowView, ReadonlySet<string>>()

function portionedBy(element: FlowElement, isInLoop: boolean): readonly string[] {
  if (element.kind !== 'assignment') return []
  return element.items.flatMap(({ assignToReference, operator, value }) => {
    if (operator === 'AssignCount') return value?.kind === 'reference' ? [value.to] : []
    return isInLoop && !GROWS.has(operator) ? [assignToReference] : []
  })
}

const GROWS: ReadonlySet<string> = new Set(['Add', 'AddAtStart'])
