import type { FlowView } from '../../document/document.ts'
import type { FlowElement } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import { headOf } from '../../mentions/reference-tags.ts'

/** A reference whose value an element puts into a name, as a whole, item by item or mapped; both without fields. */
export interface ValueInto {
  readonly into: string
  readonly from: string
}

/** Where the values of a flow go through assignments, loops and transforms. Memoised by the view. */
export function valuesInto(view: FlowView): readonly ValueInto[] {
  const known = memo.get(view)
  if (known !== undefined) return known
  const flows = view.elements.flatMap(intoFrom)
  memo.set(view, flows)
  return flows
}

const memo = new WeakMap<FlowView, readonly ValueInto[]>()

function intoFrom(element: FlowElement): readonly ValueInto[] {
  if (element.kind === 'assignment') {
    return element.items.flatMap(({ assignToReference, value }) => flow(headOf(assignToReference), value))
  }
  if (element.kind === 'loop') {
    const from = headOf(element.collectionReference)
    return [{ into: element.assignNextValueToReference ?? element.name, from }]
  }
  return element.kind === 'transform' ? element.actions.flatMap(({ value }) => flow(element.name, value)) : []
}

function flow(into: string, value: FlowValue | undefined): readonly ValueInto[] {
  return value?.kind === 'reference' ? [{ into, from: headOf(value.to) }] : []
}
