import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { MenuItem } from '../../ui/index.ts'
import { closeReport, openReport, sessionStore, useSession } from '../../session/index.ts'
import { deleteValues, getValue, putValue } from '../../storage/index.ts'
import { readReport } from './import-report.ts'
import type { FileFailure, ImportReport } from './import-report.ts'

/** The report of the open project's last import; undefined before any and when it was closed. */
export const importReport = createStore<{ readonly report: ImportReport | undefined }>(() => ({ report: undefined }))

/** The files of an import that opened nothing; a dialog shows them until it is closed. */
export const importFailures = createStore<readonly FileFailure[]>(() => [])

/** Puts a report into the Run tab, in place of an earlier one; what waited there for a channel goes on waiting. */
export function showReport(report: ImportReport): void {
  const { report: before } = importReport.getState()
  const waited = before?.projectId === report.projectId ? before.waiting : []
  const still = waited.filter(({ text }) => report.waiting.every((file) => file.text !== text))
  keep({ ...report, waiting: [...still, ...report.waiting] })
  openReport()
}

export function changeReport(change: (report: ImportReport) => Partial<ImportReport>): void {
  const { report } = importReport.getState()
  if (report !== undefined) keep({ ...report, ...change(report) })
}

/** Ends the report, and with it the data that waits for a channel. */
export function endReport(): void {
  const { report } = importReport.getState()
  importReport.setState({ report: undefined })
  closeReport()
  if (report !== undefined) void deleteValues(['reports'], report.projectId)
}

/** The open project's report. */
export function useReport(): ImportReport | undefined {
  const projectId = useSession((state) => state.project?.id)
  const report = useStore(importReport, (state) => state.report)
  return report?.projectId === projectId ? report : undefined
}

/** The org menu's way back to the report, as long as there is one. */
export function useReportItems(): readonly MenuItem[] {
  return useReport() === undefined ? [] : [{ id: 'report', label: 'Import report', onSelect: openReport }]
}

/** Brings the report back that a project was left with, in the Run tab if it stood there. */
export function useKeptReport(): void {
  const projectId = useSession((state) => state.project?.id)
  const readOnly = useSession((state) => state.readOnly)
  useEffect(() => {
    if (projectId === undefined || readOnly) return undefined
    let isCurrent = true
    void getValue('reports', projectId).then((raw) => {
      const report = readReport(raw)
      // An import may have been quicker; what it found is newer.
      const isLate = !isCurrent || importReport.getState().report?.projectId === projectId
      if (report === undefined || isLate) return
      importReport.setState({ report })
      if (report.isOpen) openReport()
    })
    const stop = sessionStore.subscribe(({ reportOpen, project }, before) => {
      if (reportOpen === before.reportOpen || project?.id !== projectId) return
      if (importReport.getState().report?.projectId === projectId) changeReport(() => ({ isOpen: reportOpen }))
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [projectId, readOnly])
}

function keep(report: ImportReport): void {
  importReport.setState({ report })
  if (!sessionStore.getState().readOnly) void putValue('reports', report.projectId, report)
}
