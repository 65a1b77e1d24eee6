import type { ChannelFact } from '@parley/engine'
import type { ReactElement } from 'react'
import { Combobox } from '../../ui/index.ts'
import { moveToChannel } from './mend-needs.ts'

export interface ChannelChooserProps {
  readonly channels: readonly ChannelFact[]
  /** The channel that is not here: its Id, or `@name` in a data file. */
  readonly missing: string
  /** How the flow spells its Id; empty when the flow does not name it. */
  readonly spellings: readonly string[]
}

/** Chooses the channel of this org that takes the place of one that is not here. */
export function ChannelChooser({ channels, missing, spellings }: ChannelChooserProps): ReactElement {
  return (
    <Combobox
      label="Choose a channel"
      hideLabel
      placeholder="Choose a channel"
      empty="This org has no channel. Import one."
      options={channels.map(({ id, label, developerName, messageType }) => ({
        id,
        label,
        detail: messageType,
        keywords: developerName,
      }))}
      onSelect={({ id }) => {
        const channel = channels.find((each) => each.id === id)
        if (channel !== undefined) void moveToChannel(channel, missing, spellings)
      }}
    />
  )
}
