import { missingChannels, needsOf } from '@parley/engine'
import type { OrgFacts } from '@parley/engine'
import type { FlowDocument } from '@parley/flow'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/index.ts'
import { ChannelChooser } from './ChannelChooser.tsx'
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
  const needs = useMemo(() => needsOf(document, facts), [document, facts])
  const waiting = report.waiting.flatMap((file) =>
    missingChannels(file.text, facts.channels).map((missing) => ({ ...missing, source: file.source })),
  )
  const templates = needs.filter((need) => need.need === 'template')
  const rows = needs.flatMap((need) => {
    switch (need.need) {
      case 'component':
        return [<ComponentRow key={need.name} need={need} facts={facts} report={report} />]
      case 'channel':
        return [
          need.found === undefined ? (
            <NeedRow
              key={need.id}
              state="missing"
              title={`channel Id ${need.id}`}
              where={need.in.join(', ')}
              note="not in this org"
            >
              <ChannelChooser channels={facts.channels} missing={need.id} spellings={need.spellings} />
            </NeedRow>
          ) : (
            <NeedRow
              key={need.id}
              state="here"
              title={`channel ${need.found.label}`}
              where={need.in.join(', ')}
              note={report.channels.includes(need.found.developerName) ? 'from your files' : 'in this org'}
            />
          ),
        ]
      case 'people':
        return report.waiting.length > 0 || facts.channels.length === 0
          ? []
          : [
              <NeedRow key="people" state="missing" title="somebody to send to" note="this org has no messaging users">
                <Button size="small" onClick={() => void addSamplePeople(facts.channels)}>
                  Add sample people
                </Button>
              </NeedRow>,
            ]
      case 'template':
        return []
    }
  })
  return (
    <>
      {rows.length + waiting.length > 0 && (
        <>
          <h3 className="import-report-heading">To run, this flow needs</h3>
          <ul className="needs">
            {rows}
            {waiting.map(({ source, written, records }) => (
              <NeedRow
                key={`${source}/${written}`}
                state="missing"
                title={`channel ${written.replace(/^@/, '')}`}
                where={`${source}, ${String(records)} ${records === 1 ? 'record' : 'records'}`}
                note="not in this org, so this file waits"
              >
                <ChannelChooser channels={facts.channels} missing={written} spellings={[]} />
              </NeedRow>
            ))}
          </ul>
        </>
      )}
      {templates.length > 0 && <TemplateQuestion templates={templates} choice={facts.templateStatus} />}
    </>
  )
}
