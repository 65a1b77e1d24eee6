import { replaceChild } from '@parley/xml'
import { NAMED_ORDER } from '../codec/place.ts'
import { resourceNodeOf, viewOf } from '../document/view.ts'
import { memberPen, withRoot } from '../document/with-root.ts'
import { resourceSliceOf } from '../resources/slices.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unknownResource } from './refusals.ts'
import { withoutNull } from './without-null.ts'

/** Changes fields of a resource; a field that its kind does not have is refused. */
export const changeResource: EditHandler<EditOf<'changeResource'>> = {
  refusal: (document, { name, changes }) => {
    const resource = viewOf(document).resourceByName.get(name)
    if (resource === undefined) return unknownResource(name)
    const allowed: readonly string[] = resourceSliceOf(resource).changeable
    const foreign = Object.keys(changes).find((key) => !allowed.includes(key))
    if (foreign === undefined) return undefined
    const kind = resourceSliceOf(resource).kindLabel(resource)
    return { code: 'edit/unknown-field', message: `${name} is a ${kind} and has no ${foreign} to change.` }
  },
  apply: (document, { name, changes }) => {
    const resource = viewOf(document).resourceByName.get(name)
    const node = resourceNodeOf(document, name)
    if (resource === undefined || node === undefined) return document
    const pen = { ...memberPen(document), order: NAMED_ORDER }
    const changed = resourceSliceOf(resource).change(node, resource, withoutNull(changes), pen)
    return withRoot(document, replaceChild(document.xml.root, node, changed))
  },
}
