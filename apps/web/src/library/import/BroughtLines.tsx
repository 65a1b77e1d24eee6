import type { ReactElement } from 'react'
import { hrefOf } from '../../session/index.ts'
import type { ImportReport } from './import-report.ts'

export interface BroughtLinesProps {
  readonly report: ImportReport
  /** API name of the flow on the screen. */
  readonly openFlow: string
}

/** What came in besides the open flow, and what need not come in. */
export function BroughtLines({ report, openFlow }: BroughtLinesProps): ReactElement {
  const { projectId, flows, known, data, others } = report
  const counts = [
    counted(report.components.length, 'component'),
    counted(report.channels.length, 'channel'),
    counted(report.scenarios, 'scenario'),
    ...data.map(({ source, people }) =>
      people === undefined ? source : `${counted(people, 'person')} from ${source}`,
    ),
  ].filter((text) => text !== '')
  const otherFlows = flows.filter(({ apiName }) => apiName !== openFlow)
  const renamed = flows.filter(({ formerName }) => formerName !== undefined)
  return (
    <>
      {otherFlows.length > 0 && (
        <p>
          {otherFlows.length === flows.length ? 'Opened: ' : 'Opened too: '}
          {otherFlows.map(({ apiName }, index) => (
            <span key={apiName}>
              {index > 0 && ', '}
              <a href={hrefOf({ page: 'flow', projectId, apiName })}>{apiName}</a>
            </span>
          ))}
        </p>
      )}
      {renamed.map(({ apiName, formerName }) => (
        <p key={apiName} className="secondary">
          {formerName} was taken, so yours is {apiName}.
        </p>
      ))}
      {counts.length > 0 && <p>Added: {counts.join(', ')}.</p>}
      {known.length > 0 && <p className="secondary">Here already, letter for letter: {known.join(', ')}.</p>}
      {others > 0 && <p className="secondary">{counted(others, 'other file')} left aside.</p>}
    </>
  )
}

function counted(count: number, noun: string): string {
  if (count === 0) return ''
  if (noun === 'person') return `${count.toLocaleString('en')} ${count === 1 ? 'person' : 'people'}`
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
