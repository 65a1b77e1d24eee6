import type { EditHandler, EditOf } from './edit-handler.ts'
import { changeMember } from './change-member.ts'
import { unknownElement } from './refusals.ts'

/** The label on the card. Any text is allowed; an empty one becomes a problem. */
export const setLabel: EditHandler<EditOf<'setLabel'>> = {
  refusal: (document, { element }) => unknownElement(document, element),
  apply: (document, { element, label }) => changeMember(document, element, { label }),
}
