import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { textField } from '../text-field.ts'

/** Whether the action can send on a kind of channel; `unlisted` = it may, but its guide never says so. */
export type ChannelSupport = 'supported' | 'unlisted' | 'standard' | 'unsupported'

/**
 * The action works on enhanced channels alone: WhatsApp, Apple, SMS and In-App by its guide; Help counts Facebook
 * Messenger and LINE as enhanced too (messaging reference §1.1, §9 no. 14).
 */
export function channelSupport(org: Org, channel: RecordValue): ChannelSupport {
  if (textField(channel, 'PlatformType') === 'Standard') return 'standard'
  const type = textField(channel, 'MessageType') ?? ''
  if (listed.has(type)) return 'supported'
  return unlisted.has(type) && choiceOf(org, 'unlisted-channels') === 'allow' ? 'unlisted' : 'unsupported'
}

const listed: ReadonlySet<string> = new Set(['WhatsApp', 'AppleBusinessChat', 'Text', 'EmbeddedMessaging'])
const unlisted: ReadonlySet<string> = new Set(['Facebook', 'Line'])
