import { readFlow } from '../document/read-flow.ts'
import { viewOf } from '../document/view.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { setFlowProperties } from './set-flow-properties.ts'

/** Another text for the whole flow, for example of an earlier version. The status stays: switching a flow on is no edit. */
export const replaceFlow: EditHandler<EditOf<'replaceFlow'>> = {
  refusal: (_document, { xml }) =>
    readFlow(xml).document === undefined
      ? { code: 'edit/not-a-flow', message: 'The text to take instead is no flow. Choose another one.' }
      : undefined,
  apply: (document, { xml }) => {
    const next = readFlow(xml).document
    const { status } = viewOf(document).properties
    return next === undefined
      ? document
      : setFlowProperties.apply(next, { type: 'setFlowProperties', changes: { status } })
  },
}
