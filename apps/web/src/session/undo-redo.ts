import { announce } from '../ui/announce.ts'
import { closeMerge, stepBack, stepForward } from './history.ts'
import type { History, HistoryEntry, Moment } from './history.ts'
import { sessionStore } from './session-store.ts'

/** Restores the document before the last step, with the selection of that moment. */
export function undo(): void {
  move(stepBack, 'Undone')
}

/** Takes the last undo back. */
export function redo(): void {
  move(stepForward, 'Redone')
}

/** Ends the merging of keystrokes into one undo step; fields call it on blur. */
export function endMerge(): void {
  const { history } = sessionStore.getState()
  if (history.mergeOpen) sessionStore.setState({ history: closeMerge(history) })
}

type Step = (history: History, now: Moment) => { history: History; moment: HistoryEntry } | undefined

function move(step: Step, said: string): void {
  const { document, selection, history, readOnly, comparison } = sessionStore.getState()
  if (document === undefined || readOnly || comparison !== undefined) return
  const moved = step(history, { document, selection })
  if (moved === undefined) return
  sessionStore.setState({
    document: moved.moment.document,
    selection: moved.moment.selection,
    history: moved.history,
  })
  announce(`${said}: ${moved.moment.label}`)
}
