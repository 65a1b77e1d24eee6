import './import-report.css'
import type { ReactElement, ReactNode } from 'react'
import { useStore } from 'zustand'
import { openReport, useSession } from '../../session/index.ts'
import { Button } from '../../ui/index.ts'
import { importReport } from './import-report.ts'
import { ReportPage } from './ReportPage.tsx'

export interface ImportReportProps {
  /** What the tab shows otherwise. */
  readonly children: ReactNode
}

/** The Run tab: the report of the last import, once; afterwards a line that leads back to it, above the run. */
export function ImportReport({ children }: ImportReportProps): ReactElement {
  const report = useStore(importReport, (state) => state.report)
  const projectId = useSession((state) => state.project?.id)
  const isOpen = useSession((state) => state.reportOpen)
  if (report === undefined || report.projectId !== projectId) return <>{children}</>
  if (isOpen) return <ReportPage report={report} />
  return (
    <>
      <p className="import-report-line">
        <Button variant="plain" size="small" icon="utility/chevronleft" onClick={openReport}>
          Import report
        </Button>
      </p>
      {children}
    </>
  )
}
