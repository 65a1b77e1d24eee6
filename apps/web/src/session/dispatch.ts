import { applyEdit, refusal, viewOf } from '@parley/flow'
import type { Edit, Refusal } from '@parley/flow'
import { announce } from '../ui/announce.ts'
import { editLabel } from './edit-label.ts'
import { recordEdit } from './history.ts'
import { readOnlyRefusal } from './read-only.ts'
import { selectionAfter } from './selection-after.ts'
import { sessionStore } from './session-store.ts'

export interface DispatchOptions {
  /** The step's name in Undo; default from the edit. */
  readonly label?: string
  /** Edits in a row with one key (typing in one field) are one undo step. */
  readonly mergeKey?: string
  /** Elements to select afterwards; default: the selection as far as it still exists. */
  readonly select?: readonly string[]
}

/**
 * The only way to change the open flow. Returns why not when the edit is refused (also announced), undefined otherwise;
 * an edit that changes nothing leaves no undo step.
 */
export function dispatch(edit: Edit, options: DispatchOptions = {}): Refusal | undefined {
  const state = sessionStore.getState()
  const { document } = state
  if (document === undefined) return refuse({ code: 'session/no-flow', message: 'No flow is open.' })
  const refused = readOnlyRefusal(state) ?? refusal(document, edit)
  if (refused !== undefined) return refuse(refused)
  const next = applyEdit(document, edit)
  const selection = options.select ?? selectionAfter(state.selection, edit, viewOf(next).elementByName)
  if (next === document) {
    if (options.select !== undefined) sessionStore.setState({ selection })
    return undefined
  }
  const label = options.label ?? editLabel(edit)
  sessionStore.setState({
    document: next,
    selection,
    history: recordEdit(state.history, { document, selection: state.selection }, label, options.mergeKey),
  })
  return undefined
}

function refuse(refused: Refusal): Refusal {
  announce(refused.message)
  return refused
}
