import { useQuery } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import type { ReactElement } from 'react'
import { ORG, orgClient } from '../../org/index.ts'
import { closeReport, useSession } from '../../session/index.ts'
import { Button, IconButton, useCatchFocus } from '../../ui/index.ts'
import { BroughtLines } from './BroughtLines.tsx'
import { FailureLine } from './FailureLine.tsx'
import type { ImportReport } from './import-report.ts'
import { NeedRows } from './NeedRows.tsx'
import { openedSentence } from './opened-sentence.ts'
import { endReport } from './report-store.ts'
import { TwinRow } from './TwinRow.tsx'

export interface ReportPageProps {
  readonly report: ImportReport
}

/** What the last import brought, what could not be used, and what the open flow needs to run here. */
export function ReportPage({ report }: ReportPageProps): ReactElement | null {
  const { projectId, failures, twins } = report
  const document = useSession((state) => state.document)
  const apiName = useSession((state) => state.flowApiName)
  const id = useId()
  const facts = useQuery({
    queryKey: [ORG, 'facts', projectId],
    queryFn: () => orgClient().orgFacts(projectId),
  }).data
  const heading = useRef<HTMLHeadingElement>(null)
  useCatchFocus(heading, facts)
  useCatchFocus(heading, report)
  if (document === undefined) return null
  const isFlowOfReport = report.flows.some((flow) => flow.apiName === apiName)
  return (
    <section className="import-report" aria-labelledby={id}>
      <div className="import-report-content">
        <div className="import-report-head">
          <h2 className="import-report-title" id={id} ref={heading} tabIndex={-1}>
            Import report
          </h2>
          <IconButton label="Close import report" icon="utility/close" onClick={endReport} />
        </div>
        {isFlowOfReport && <p>{openedSentence(apiName, document)}</p>}
        <BroughtLines report={report} openFlow={apiName} />
        {facts !== undefined && <NeedRows document={document} facts={facts} report={report} />}
        {twins.length > 0 && (
          <>
            <h3 className="import-report-heading">Not brought in: the name is taken</h3>
            <ul className="needs">
              {twins.map((twin) => (
                <TwinRow key={twin.source} twin={twin} />
              ))}
            </ul>
          </>
        )}
        {failures.length > 0 && (
          <>
            <h3 className="import-report-heading">Could not be used</h3>
            <ul className="import-failures">
              {failures.map((failure, index) => (
                <FailureLine key={`${failure.file}/${String(index)}`} failure={failure} />
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="import-report-foot">
        <Button onClick={closeReport}>Go to the run</Button>
      </div>
    </section>
  )
}
