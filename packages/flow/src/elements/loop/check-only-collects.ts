import type { FlowView } from '../../document/document.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { LoopElement } from '../element.ts'

/** `best-practice/TransformInsteadOfLoop`: all that a loop does is put something of each item into a collection. */
export function checkOnlyCollects(element: LoopElement, { view }: Surroundings): readonly Finding[] {
  if (!onlyCollects(element, view)) return []
  const message = `All that ${element.label || element.name} does is collect something of each item. A Transform does that in one step.`
  return [{ code: 'best-practice/TransformInsteadOfLoop', message, where: { element: element.name } }]
}

/** Whether the body is one Assignment that adds one thing and leads back: what one mapping of a Transform says. */
function onlyCollects({ name, forEach }: LoopElement, view: FlowView): boolean {
  const body = forEach && view.elementByName.get(forEach.target)
  if (body?.kind !== 'assignment' || body.next?.target !== name) return false
  const [item, ...more] = body.items
  if (item?.operator !== 'Add' || more.length > 0 || item.value?.kind !== 'reference') return false
  const collection = view.resourceByName.get(item.assignToReference)
  return collection?.kind === 'variable' && collection.isCollection
}
