import type { EditHandler, EditOf } from './edit-handler.ts'
import { unknownElement, unknownExit } from './refusals.ts'
import { connectAt } from './wiring.ts'

/** Points an exit at an element, or ends the path there. */
export const connect: EditHandler<EditOf<'connect'>> = {
  refusal: (document, { from, target }) =>
    unknownExit(document, from) ?? (target === undefined ? undefined : unknownElement(document, target)),
  apply: (document, { from, target, isGoTo = false }) =>
    connectAt(document, from, target === undefined ? undefined : { target, isGoTo }),
}
