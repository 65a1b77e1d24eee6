import type { FlowDocument } from '@parley/flow'

/** Documents that undo and redo lead to. Plain data; documents share what did not change. */
export interface History {
  /** Oldest first; the last is what undo restores. */
  readonly past: readonly HistoryEntry[]
  /** Oldest undone last; the last is what redo restores. */
  readonly future: readonly HistoryEntry[]
  /** True while the next edit with the same merge key may join the last entry (until a blur or another edit). */
  readonly mergeOpen: boolean
}

export interface HistoryEntry {
  readonly document: FlowDocument
  /** The edit between this document and its neighbour, in the user's words. */
  readonly label: string
  readonly mergeKey: string | undefined
  readonly selection: readonly string[]
}

export interface Moment {
  readonly document: FlowDocument
  readonly selection: readonly string[]
}

export const EMPTY_HISTORY: History = { past: [], future: [], mergeOpen: false }

/** Old steps are dropped beyond this; a step is cheap because documents share their nodes. */
const MAX_STEPS = 500

/** The history after an edit away from `before`. An edit with the open merge key joins the last step. */
export function recordEdit(history: History, before: Moment, label: string, mergeKey?: string): History {
  const last = history.past.at(-1)
  if (mergeKey !== undefined && history.mergeOpen && last?.mergeKey === mergeKey) {
    return { ...history, future: [] }
  }
  const past = [...history.past, { ...before, label, mergeKey }].slice(-MAX_STEPS)
  return { past, future: [], mergeOpen: mergeKey !== undefined }
}

/** Ends the merging of typed characters, so that the next edit is a step of its own. */
export function closeMerge(history: History): History {
  return history.mergeOpen ? { ...history, mergeOpen: false } : history
}

/** One step back: the moment to restore and the history then; undefined when there is none. */
export function stepBack(history: History, now: Moment): { history: History; moment: HistoryEntry } | undefined {
  const moment = history.past.at(-1)
  if (moment === undefined) return undefined
  const undone = { ...now, label: moment.label, mergeKey: moment.mergeKey }
  return {
    moment,
    history: { past: history.past.slice(0, -1), future: [...history.future, undone], mergeOpen: false },
  }
}

/** One step forward again; undefined when nothing was undone. */
export function stepForward(history: History, now: Moment): { history: History; moment: HistoryEntry } | undefined {
  const moment = history.future.at(-1)
  if (moment === undefined) return undefined
  const done = { ...now, label: moment.label, mergeKey: moment.mergeKey }
  return {
    moment,
    history: { past: [...history.past, done], future: history.future.slice(0, -1), mergeOpen: false },
  }
}
