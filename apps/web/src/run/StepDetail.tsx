import type { TraceEvent } from '@parley/engine'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { ORG, orgClient } from '../org/index.ts'
import { eventLines } from './event-lines.ts'

/** What one element did: each condition with its values, each variable before and after, queries, sends, faults. */
export function StepDetail({ step }: { readonly step: number }): ReactElement {
  const events: readonly TraceEvent[] | undefined = useQuery({
    queryKey: [ORG, 'step', step],
    queryFn: () => orgClient().stepEvents(step),
  }).data
  const lines = eventLines(events ?? [])
  return (
    <ul className="step-detail">
      {lines.length === 0 && <li>{events === undefined ? '' : 'Nothing to tell: it only led on.'}</li>}
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
