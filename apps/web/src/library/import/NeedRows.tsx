import { needsOf } from '@parley/engine'
import type { OrgFacts } from '@parley/engine'
import type { FlowDocument } from '@parley/flow'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/index.ts'
import { ChannelNeedRow } from './ChannelNeedRow.tsx'
import { channelRows } from './channel-rows.ts'
import { ComponentRow } from './ComponentRow.tsx'
import type { ImportReport } from './import-report.ts'
import { addSamplePeople } from './mend-needs.ts'
import { NeedRow } from './NeedRow.tsx'
import { TemplateQuestion } from './TemplateQuestion.tsx'

export interface NeedRowsProps {
  readonly document: FlowDocument
  readonly facts: OrgFacts
  readonly report: ImportReport
}

/** What the flow and the brought data need here, each with the way to get it. */
export function NeedRows({ document, facts, report }: NeedRowsProps): ReactElement {
  const { components, channels, templates, lacksPeople } = useMemo(() => {
    const needs = needsOf(document, facts)
    return {
      components: needs.filter((need) => need.need === 'component'),
      channels: channelRows(
        needs.filter((need) => need.need === 'channel'),
        report.waiting,
        facts,
      ),
      templates: needs.filter((need) => need.need === 'template'),
      // Data that waits may bring them; people need a channel to be on.
      lacksPeople:
        needs.some((need) => need.need === 'people') && report.waiting.length === 0 && facts.channels.length > 0,
    }
  }, [document, facts, report.waiting])
  return (
    <>
      {components.length + channels.length + templates.length > 0 || lacksPeople ? (
        <>
          <h3 className="import-report-heading">To run, this flow needs</h3>
          <ul className="needs">
            {components.map((need) => (
              <ComponentRow key={need.name} need={need} facts={facts} report={report} />
            ))}
            {channels.map((row) => (
              <ChannelNeedRow key={row.name} row={row} facts={facts} report={report} />
            ))}
            {lacksPeople && (
              <NeedRow state="missing" title="somebody to send to" note="this org has no messaging users">
                <Button size="small" onClick={() => void addSamplePeople(facts.channels)}>
                  Add sample people
                </Button>
              </NeedRow>
            )}
            {templates.length > 0 && <TemplateQuestion templates={templates} choice={facts.templateStatus} />}
          </ul>
        </>
      ) : null}
    </>
  )
}
