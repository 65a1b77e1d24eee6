import './import-report.css'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { ORG, orgClient } from '../../org/index.ts'
import { useSession } from '../../session/index.ts'
import { IconButton } from '../../ui/index.ts'
import { BroughtLines } from './BroughtLines.tsx'
import { FailureLine } from './FailureLine.tsx'
import { importReport } from './import-report.ts'
import { NeedRows } from './NeedRows.tsx'
import { openedSentence } from './opened-sentence.ts'

/** What the last import brought, and what the open flow needs to run here. Shown once, in the Run tab. */
export function ImportReport(): ReactElement | null {
  const report = useStore(importReport, (state) => state.report)
  const projectId = useSession((state) => state.project?.id)
  const document = useSession((state) => state.document)
  const apiName = useSession((state) => state.flowApiName)
  const id = useId()
  const isHere = report !== undefined && report.projectId === projectId
  const facts = useQuery({
    queryKey: [ORG, 'facts', projectId],
    queryFn: () => orgClient().orgFacts(projectId ?? ''),
    enabled: isHere,
  }).data
  if (!isHere || document === undefined) return null
  const isFlowOfReport = report.flows.some((flow) => flow.apiName === apiName)
  return (
    <section className="import-report" aria-labelledby={id}>
      <div className="import-report-head">
        <h2 className="import-report-title" id={id}>
          Import report
        </h2>
        <IconButton
          label="Close import report"
          icon="utility/close"
          onClick={() => importReport.setState({ report: undefined })}
        />
      </div>
      {isFlowOfReport && <p>{openedSentence(apiName, document)}</p>}
      <BroughtLines report={report} openFlow={apiName} />
      {facts !== undefined && <NeedRows document={document} facts={facts} report={report} />}
      {report.failures.length > 0 && (
        <>
          <h3 className="import-report-heading">Could not be used</h3>
          <ul className="import-failures">
            {report.failures.map((failure, index) => (
              <FailureLine key={`${failure.file}/${String(index)}`} failure={failure} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
