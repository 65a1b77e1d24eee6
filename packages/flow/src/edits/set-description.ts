import type { EditHandler, EditOf } from './edit-handler.ts'
import { changeMember } from './change-member.ts'
import { unknownElement } from './refusals.ts'

/** The description behind the card's info icon; an empty one is removed from the file. */
export const setDescription: EditHandler<EditOf<'setDescription'>> = {
  refusal: (document, { element }) => unknownElement(document, element),
  apply: (document, { element, description }) => changeMember(document, element, { description }),
}
