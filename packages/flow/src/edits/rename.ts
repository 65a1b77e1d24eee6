import { declaredNames } from '../mentions/declared-names.ts'
import { renameMentions } from '../mentions/rename-mentions.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unusableName } from './refusals.ts'

/** A new API name for an element, resource or outcome, in every mention of it. Its place in the file stays. */
export const rename: EditHandler<EditOf<'rename'>> = {
  refusal: (document, { from, to }) => {
    if (!declaredNames(document).includes(from)) {
      return { code: 'edit/unknown-name', message: `Nothing in this flow is called ${from}.` }
    }
    return from === to ? undefined : unusableName(document, to, from)
  },
  apply: (document, { from, to }) => (from === to ? document : renameMentions(document, from, to)),
}
