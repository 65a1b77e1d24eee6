import type { Org } from '../../records/org-state.ts'
import { findBy, getRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { idOf, textField } from '../text-field.ts'

/** The channel of a messaging user; undefined when its record is gone. */
export function channelOf(org: Org, user: RecordValue): RecordValue | undefined {
  const id = textField(user, 'MessagingChannelId')
  return id === null ? undefined : getRecord(org, id)
}

/** The channel's name for people: its label, else its DeveloperName. */
export function channelName(channel: RecordValue): string {
  return textField(channel, 'MasterLabel') ?? textField(channel, 'DeveloperName') ?? idOf(channel)
}

/**
 * Whether messages flow on the channel. Without MessagingChannelUsage records IsActive decides; with them one usage must
 * be Active, and on SMS and In-App channels IsActive too (messaging reference §3.4). Usages that only a channel's file
 * names say nothing of their state.
 */
export function isChannelActive(org: Org, channel: RecordValue): boolean {
  const isSwitchedOn = channel['IsActive'] !== false
  const usages = usagesOf(org, channel).filter((usage) => !org.messaging.fromChannelFiles.has(idOf(usage)))
  if (usages.length === 0) return isSwitchedOn
  return usages.some(isDeployed) && (isSwitchedOn || !switchedByIsActive.has(textField(channel, 'MessageType') ?? ''))
}

export function usagesOf(org: Org, channel: RecordValue): readonly RecordValue[] {
  return findBy(org, 'MessagingChannelUsage', 'MessagingChannelId', idOf(channel))
}

/** A usage that the platform has finished setting up. */
export function isDeployed(usage: RecordValue): boolean {
  return (textField(usage, 'DeploymentStatus') ?? 'Active') === 'Active'
}

const switchedByIsActive: ReadonlySet<string> = new Set(['Text', 'EmbeddedMessaging'])
