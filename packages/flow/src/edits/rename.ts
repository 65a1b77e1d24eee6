import { insertMember } from '../codec/place.ts'
import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, resourceNodeOf } from '../document/view.ts'
import { rootPen, withRoot } from '../document/with-root.ts'
import { declaredNames } from '../mentions/declared-names.ts'
import { renameMentions } from '../mentions/rename-mentions.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unusableName } from './refusals.ts'
import { withoutMember } from './without-member.ts'

/** A new API name for an element, resource or outcome, in every mention of it. */
export const rename: EditHandler<EditOf<'rename'>> = {
  refusal: (document, { from, to }) => {
    if (!declaredNames(document).includes(from)) {
      return { code: 'edit/unknown-name', message: `Nothing in this flow is called ${from}.` }
    }
    return from === to ? undefined : unusableName(document, to, from)
  },
  apply: (document, { from, to, isFirstName }) => {
    if (from === to) return document
    const renamed = renameMentions(document, from, to)
    return isFirstName ? inItsPlace(renamed, to) : renamed
  },
}

function inItsPlace(document: FlowDocument, name: string): FlowDocument {
  const node = elementNodeOf(document, name) ?? resourceNodeOf(document, name)
  if (node === undefined) return document
  const rest = withoutMember(document, name)
  return withRoot(rest, insertMember(rest.xml.root, node, rootPen(rest)))
}
