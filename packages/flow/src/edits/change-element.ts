import { viewOf } from '../document/view.ts'
import { changeMember } from './change-member.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unknownElement } from './refusals.ts'
import { withoutNull } from './without-null.ts'

/** Changes an element's own fields in the terms of its kind. */
export const changeElement: EditHandler<EditOf<'changeElement'>> = {
  refusal: (document, { element: name, kind }) => {
    const unknown = unknownElement(document, name)
    if (unknown !== undefined) return unknown
    const element = viewOf(document).elementByName.get(name)
    if (element?.kind === kind) return undefined
    return { code: 'edit/other-kind', message: `The element ${name} is not of the kind ${kind}.` }
  },
  apply: (document, { element, changes }) => changeMember(document, element, withoutNull(changes)),
}
