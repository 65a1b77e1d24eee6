import { dispatch, openSide, select, sessionStore } from '../session/index.ts'
import { sendActionOf } from './send-action.ts'
import type { StepEdit } from './step-edits.ts'

/**
 * `Do it for me` for a step that builds the flow: dispatches its edit as one step of undo and shows the form where it
 * can be seen. The focus stays on the button, for whoever goes on with it.
 */
export function doEdit(edit: StepEdit, label: string): () => void {
  return () => {
    const { document, checkContext } = sessionStore.getState()
    const made = document && edit(document, checkContext)
    if (made === undefined || dispatch(made, { label }) !== undefined) return
    const changed = sessionStore.getState().document
    const send = changed && sendActionOf(changed)
    if (send !== undefined) select([send.name])
    openSide('properties')
  }
}
