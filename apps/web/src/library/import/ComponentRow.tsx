import type { ComponentNeed, OrgFacts } from '@parley/engine'
import type { ReactElement } from 'react'
import { Button } from '../../ui/index.ts'
import { firstFew } from './first-few.ts'
import type { ImportReport } from './import-report.ts'
import { addStandIn } from './mend-needs.ts'
import { NeedRow } from './NeedRow.tsx'

export interface ComponentRowProps {
  readonly need: ComponentNeed
  readonly facts: OrgFacts
  readonly report: ImportReport
}

/** A component that the flow sends: here, here but not to be sent, or missing, with the offer of a stand-in. */
export function ComponentRow({ need, facts, report }: ComponentRowProps): ReactElement {
  const { name, found } = need
  const title = `component ${name}`
  const where = firstFew(need.in)
  if (found === undefined) {
    return (
      <NeedRow state="missing" title={title} where={where} note="not in this org">
        {need.canStandIn && (
          <Button size="small" onClick={() => void addStandIn(need, facts.channels)}>
            Add stand-in
          </Button>
        )}
      </NeedRow>
    )
  }
  const isSendable = found.type === 'Notification' && found.status === 'Active'
  return <NeedRow state={isSendable ? 'here' : 'missing'} title={title} where={where} note={noteOf(found, report)} />
}

function noteOf({ name, type, status }: NonNullable<ComponentNeed['found']>, report: ImportReport): string {
  if (type !== 'Notification') return `is of the type ${type}; a flow sends only notifications`
  if (status !== 'Active') return `is ${status === 'Draft' ? 'a draft' : 'inactive'} in this org, so it can’t be sent`
  if (report.standIns.includes(name)) return 'stand-in, text invented'
  return report.components.includes(name) ? 'from your files' : 'in this org'
}
