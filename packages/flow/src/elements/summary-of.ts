import type { CheckContext } from '../problems/context.ts'
import type { FlowElement } from './element.ts'
import { sliceOf } from './slices.ts'

/** One line about the element for its card, for example `Order_Shipped to recipientIds`. */
export function summaryOf(element: FlowElement, context: CheckContext = {}): string {
  return sliceOf(element).summary(element, context)
}
