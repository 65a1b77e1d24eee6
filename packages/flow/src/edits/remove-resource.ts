import { viewOf } from '../document/view.ts'
import { usesOf } from '../mentions/uses-of.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unknownResource } from './refusals.ts'
import { withoutMember } from './without-member.ts'

/** Removes a resource that nothing uses; one in use is refused with the places. */
export const removeResource: EditHandler<EditOf<'removeResource'>> = {
  refusal: (document, { name }) => {
    if (!viewOf(document).resourceByName.has(name)) return unknownResource(name)
    const places = usesOf(document, name).filter((use) => use.element !== name)
    const users = [...new Set(places.map((place) => place.label))]
    if (users.length === 0) return undefined
    return {
      code: 'resource/in-use',
      message: `${name} is used in ${users.join(', ')}. Take it out there first.`,
      places: users
        .flatMap((label) => places.find((place) => place.label === label) ?? [])
        .map(({ element, label }) => ({ element, label })),
    }
  },
  apply: (document, { name }) => withoutMember(document, name),
}
