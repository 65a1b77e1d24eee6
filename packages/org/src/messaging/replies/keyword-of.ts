import type { Org } from '../../records/org-state.ts'
import { findBy } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { idOf, textField } from '../text-field.ts'

/** In the order in which a message is looked up. */
export const keywordKinds = ['OptOut', 'DoubleOptIn', 'OptIn', 'Help', 'Custom'] as const
export type KeywordKind = (typeof keywordKinds)[number]

/** The kinds of keyword that a message is on a channel: its whole text, trimmed, in any case (§5 no. 5). */
export function keywordsIn(org: Org, channel: RecordValue, text: string): readonly KeywordKind[] {
  const word = text.trim().toLowerCase()
  return keywordKinds.filter((kind) => channelKeywords(org, channel, kind).includes(word))
}

/** The keywords of a channel, lower case: for the chips under a reply too. */
export function channelKeywords(org: Org, channel: RecordValue, kind: KeywordKind): readonly string[] {
  const own = columnOf(org, channel, `${kind}Keywords`)
  if (own.length > 0) return own.flatMap((column) => wordsIn(column))
  const hasAny = keywordKinds.some((each) => columnOf(org, channel, `${each}Keywords`).length > 0)
  return hasAny || choiceOf(org, 'default-keywords') === 'none' ? [] : (usualKeywords.get(kind) ?? [])
}

/**
 * What the channel's keyword records say in a column, of all languages. Records from elsewhere override those that came
 * out of the channel's file, column by column.
 */
export function columnOf(org: Org, channel: RecordValue, column: string): readonly string[] {
  const records = findBy(org, 'MsgChannelLanguageKeyword', 'MessagingChannelId', idOf(channel))
  const filled = records.filter((record) => textField(record, column) !== null)
  const overriding = filled.filter((record) => !org.messaging.fromChannelFiles.has(idOf(record)))
  return (overriding.length > 0 ? overriding : filled).map((record) => textField(record, column) ?? '')
}

function wordsIn(column: string): readonly string[] {
  return column
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
}

/** As a real SMS channel exports them. */
const usualKeywords = new Map<KeywordKind, readonly string[]>([
  ['OptOut', ['cancel', 'end', 'quit', 'stop', 'stopall', 'unsubscribe']],
  ['Help', ['help']],
])
