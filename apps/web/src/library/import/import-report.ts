import { createStore } from 'zustand/vanilla'
import type { PlacedFlow } from './place-files.ts'
import type { FileFailure } from './read-drop.ts'

/** What an import brought and what it could not, for the report in the Run tab. What a flow needs is worked out anew. */
export interface ImportReport {
  readonly projectId: string
  readonly flows: readonly PlacedFlow[]
  /** API names of what came with the files. */
  readonly components: readonly string[]
  readonly channels: readonly string[]
  readonly scenarios: number
  readonly data: readonly LoadedData[]
  /** Data whose records are on channels that this org does not have. */
  readonly waiting: readonly WaitingData[]
  readonly kept: readonly { readonly source: string; readonly name: string }[]
  readonly failures: readonly FileFailure[]
  /** Files of archives that do not concern us. */
  readonly others: number
  /** Components made as stand-ins from this report. */
  readonly standIns: readonly string[]
}

export interface LoadedData {
  readonly source: string
  /** People of a CSV; undefined for a data file, which may hold anything. */
  readonly people?: number
}

export interface WaitingData {
  readonly source: string
  /** Where it would lie in the project: `data/people`, without `.json`. */
  readonly stem: string
  readonly text: string
  /** Where in the person's file each line of the text comes from, when it was made of a CSV. */
  readonly places?: readonly { readonly line: number; readonly column: number }[]
  readonly people?: number
}

/** The report of the last import; undefined before any and when it was closed. */
export const importReport = createStore<{ readonly report: ImportReport | undefined }>(() => ({ report: undefined }))

export function changeReport(change: (report: ImportReport) => Partial<ImportReport>): void {
  importReport.setState(({ report }) => ({ report: report && { ...report, ...change(report) } }))
}

/** The files of an import that opened nothing; a dialog shows them until it is closed. */
export const importFailures = createStore<readonly FileFailure[]>(() => [])
