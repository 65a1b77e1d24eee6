import type { ChannelFact } from './org-facts.ts'

const PEOPLE = [
  ['Ada Imagined', 'ImplicitlyOptedIn'],
  ['Ben Imagined', 'ExplicitlyOptedIn'],
  ['Cleo Imagined', 'DoublyOptedIn'],
  ['Dev Imagined', 'OptedOut'],
  ['Eve Imagined', null],
] as const

/**
 * A data file with invented messaging users for an org that has none: one of each consent on every channel. Their numbers
 * are from the range that is kept free for fiction.
 */
export function samplePeople(channels: readonly ChannelFact[]): string {
  const records = channels.flatMap((channel, at) =>
    PEOPLE.map(([name, consent], index) => ({
      attributes: { type: 'MessagingEndUser', referenceId: `imagined_${at + 1}_${index + 1}` },
      Name: name,
      MessagingChannelId: channel.reference === undefined ? channel.id : `@${channel.reference}`,
      MessageType: channel.messageType,
      MessagingPlatformKey: `+1555555${String(100 + ((at * PEOPLE.length + index) % 100)).padStart(4, '0')}`,
      ...(consent === null ? {} : { MessagingConsentStatus: consent }),
    })),
  )
  return `${JSON.stringify({ records }, null, 2)}\n`
}
