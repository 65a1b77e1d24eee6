import type { OrgFacts } from '@parley/engine'
import type { ReactElement } from 'react'
import { Combobox } from '../../ui/index.ts'
import type { ChannelRow } from './channel-rows.ts'
import type { ImportReport } from './import-report.ts'
import { moveToChannel } from './mend-needs.ts'
import { firstFew } from './first-few.ts'
import { NeedRow } from './NeedRow.tsx'

export interface ChannelNeedRowProps {
  readonly row: ChannelRow
  readonly facts: OrgFacts
  readonly report: ImportReport
}

/** A channel that is named: here, or missing, with the choice of the one that takes its place. */
export function ChannelNeedRow({ row, facts, report }: ChannelNeedRowProps): ReactElement {
  const { name, found, holdsData, spellings } = row
  const where = firstFew(row.in)
  if (found !== undefined) {
    const isBrought = report.channels.includes(found.developerName)
    return (
      <NeedRow
        state="here"
        title={`channel ${found.label}`}
        where={where}
        note={isBrought ? 'from your files' : 'in this org'}
      />
    )
  }
  const isId = name.startsWith('0Mj')
  return (
    <NeedRow
      state="missing"
      title={`channel ${isId ? 'Id ' : ''}${name}`}
      where={where}
      note={holdsData ? 'not in this org; the file waits for it' : 'not in this org'}
    >
      <Combobox
        label="Choose a channel"
        hideLabel
        placeholder="Choose a channel"
        empty="This org has no channel. Import one."
        options={facts.channels.map(({ id, label, developerName, messageType }) => ({
          id,
          label,
          detail: messageType,
          keywords: developerName,
        }))}
        onSelect={({ id }) => {
          const channel = facts.channels.find((each) => each.id === id)
          if (channel !== undefined) void moveToChannel(channel, spellings)
        }}
      />
    </NeedRow>
  )
}
