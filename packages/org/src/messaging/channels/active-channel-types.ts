import type { Org } from '../../records/org-state.ts'
import { recordsOf } from '../../records/store.ts'
import { textField } from '../text-field.ts'
import { isChannelActive } from './channel-state.ts'

/** The `MessageType` of the channels on which messages flow, each once: `WhatsApp`, `Text` … */
export function activeChannelTypes(org: Org): readonly string[] {
  const active = recordsOf(org, 'MessagingChannel').filter((channel) => isChannelActive(org, channel))
  return [...new Set(active.flatMap((channel) => textField(channel, 'MessageType') ?? []))]
}
