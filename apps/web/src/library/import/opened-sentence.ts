import { isSimulated } from '@parley/engine'
import { viewOf } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import { firstFew } from './first-few.ts'

/** `Order_Shipped opened. 14 elements, 2 not simulated yet (Update Order, Get Quote).` */
export function openedSentence(apiName: string, document: FlowDocument): string {
  const { elements } = viewOf(document)
  const stops = elements.filter((element) => !isSimulated(element))
  const names = firstFew(stops.map(({ label, name }) => label || name))
  const count = `${String(elements.length)} ${elements.length === 1 ? 'element' : 'elements'}`
  const unknown = stops.length === 0 ? '' : `, ${String(stops.length)} not simulated yet (${names})`
  return `${apiName} opened. ${count}${unknown}.`
}
