import './import-report.css'
import type { ReactElement, ReactNode } from 'react'
import { openReport, useSession } from '../../session/index.ts'
import { Button } from '../../ui/index.ts'
import { ReportPage } from './ReportPage.tsx'
import { useReport } from './report-store.ts'

export interface ImportReportProps {
  /** What the tab shows otherwise. */
  readonly children: ReactNode
}

/** The Run tab: the report of the last import, once; afterwards a line that leads back to it, above the run. */
export function ImportReport({ children }: ImportReportProps): ReactElement {
  const report = useReport()
  const isOpen = useSession((state) => state.reportOpen)
  if (report === undefined) return <>{children}</>
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
