import { freeName } from '../../../edits/api-name.ts'
import { declaredNames } from '../../../mentions/declared-names.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/CopyAPIName`: a pasted element still has the API name of a copy. The fix names it after what it was copied from. */
export const copyApiName: Rule = ({ document, view }) =>
  view.elements.flatMap(({ name }) => {
    const original = COPY.exec(name)?.[1]
    if (original === undefined) return []
    const to = freeName(original, declaredNames(document))
    return [
      {
        code: 'best-practice/CopyAPIName',
        message: `${name} is the API name of a copy and does not say what the element does. Rename it.`,
        where: { element: name, field: 'name' },
        fix: { label: `Rename to ${to}`, edits: [{ type: 'rename', from: name, to }] },
      },
    ]
  })

const COPY = /^(?:Copy_\d+_of_)+([A-Za-z]\w*)$/
