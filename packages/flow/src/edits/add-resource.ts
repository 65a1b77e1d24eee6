import { insertMember } from '../codec/place.ts'
import { memberPen, rootPen, withRoot } from '../document/with-root.ts'
import { NAMED_ORDER } from '../codec/place.ts'
import { resourceSliceOf } from '../resources/slices.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unusableName } from './refusals.ts'

/** A new variable, constant, formula or text template, where the file sorts it. */
export const addResource: EditHandler<EditOf<'addResource'>> = {
  refusal: (document, { resource }) => unusableName(document, resource.name),
  apply: (document, { resource }) => {
    const node = resourceSliceOf(resource).create(resource, { ...memberPen(document), order: NAMED_ORDER })
    return node === undefined ? document : withRoot(document, insertMember(document.xml.root, node, rootPen(document)))
  },
}
