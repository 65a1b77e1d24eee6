import type { StageResource } from '../../resources/resource.ts'
import type { Rule } from '../rule.ts'

/** `stage/order-taken`: each stage of a flow has an order of its own (flow-builder.md §4). */
export const stageOrder: Rule = ({ view }) => {
  const first = new Map<number, StageResource>()
  return view.resources.flatMap((resource) => {
    if (resource.kind !== 'stage' || resource.stageOrder === undefined) return []
    const other = first.get(resource.stageOrder)
    if (other === undefined) {
      first.set(resource.stageOrder, resource)
      return []
    }
    return [
      {
        code: 'stage/order-taken',
        message: `The stages ${other.name} and ${resource.name} both have the order ${resource.stageOrder}. Change one of them.`,
        where: { element: resource.name, field: 'stageOrder' },
      },
    ]
  })
}
