import { isSimulated } from '@parley/engine'
import { viewOf } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'

/** `Order_Shipped opened. 14 elements, 2 not simulated yet (Update Order, Get Quote).` */
export function openedSentence(apiName: string, document: FlowDocument): string {
  const { elements } = viewOf(document)
  const stops = elements.filter((element) => !isSimulated(element))
  const names = stops.slice(0, NAMED).map(({ label, name }) => label || name)
  const more = stops.length > NAMED ? `, and ${String(stops.length - NAMED)} more` : ''
  const count = `${String(elements.length)} ${elements.length === 1 ? 'element' : 'elements'}`
  const unknown = stops.length === 0 ? '' : `, ${String(stops.length)} not simulated yet (${names.join(', ')}${more})`
  return `${apiName} opened. ${count}${unknown}.`
}

/** More names than these would push the rest of the report away. */
const NAMED = 5
