import { textIfAny } from '../codec/text-field.ts'
import { rootPen, withRoot } from '../document/with-root.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'

/** The flow's own label, description, interview label and status. */
export const setFlowProperties: EditHandler<EditOf<'setFlowProperties'>> = {
  refusal: (_document, { changes }) =>
    changes.label?.trim() === ''
      ? { code: 'flow/label-missing', message: 'A flow needs a label. Enter one.' }
      : undefined,
  apply: (document, { changes }) => {
    let { root } = document.xml
    for (const property of PROPERTIES) {
      const value = changes[property]
      if (value !== undefined && value !== textIfAny(property).read(root)) {
        root = textIfAny(property).write(root, value, rootPen(document))
      }
    }
    return withRoot(document, root)
  },
}

const PROPERTIES = ['description', 'interviewLabel', 'label', 'status'] as const
