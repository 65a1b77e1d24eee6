import { isIdShaped, objectOfId, readJson, toLongId, type JsonNode } from '@parley/org'
import type { ChannelFact } from './org-facts.ts'

/** A channel that records name and that is not here. */
export interface MissingChannel {
  /** As the file writes it: an Id or `@name`. */
  readonly written: string
  /** Records that are on it. */
  readonly records: number
}

const FIELD = 'MessagingChannelId'

/**
 * The channels that a data file's records are on and that neither the org nor the file has: Ids of the org that they were
 * exported from. A file that is no data has none; reading it says what is wrong.
 */
export function missingChannels(text: string, channels: readonly ChannelFact[]): readonly MissingChannel[] {
  const root = readJson(text)
  if ('fault' in root) return []
  const known = new Set(channels.flatMap(({ id, reference }) => [id, `@${reference ?? id}`]))
  const named = new Map<string, number>()
  visit(root, known, named)
  return [...named]
    .filter(([written]) => !known.has(isIdShaped(written) ? toLongId(written) : written))
    .map(([written, records]) => ({ written, records }))
}

/** The file with its records moved: each channel that is a key of the map is written as its value. */
export function moveToChannels(text: string, channels: ReadonlyMap<string, string>): string {
  // Both are Ids or references, so they stand in the file exactly as they are, in quotes.
  return [...channels].reduce((moved, [from, to]) => moved.replaceAll(`"${from}"`, () => JSON.stringify(to)), text)
}

/** Notes what the file itself brings in `known` and what its records name in `named`. */
function visit(node: JsonNode, known: Set<string>, named: Map<string, number>): void {
  if (node.kind === 'array') for (const item of node.items) visit(item, known, named)
  if (node.kind !== 'object') return
  for (const { key, value } of node.members) {
    const text = value.kind === 'string' ? value.text : undefined
    if (key === 'referenceId' && text !== undefined) known.add(`@${text}`)
    if (key === 'Id' && text !== undefined) known.add(toLongId(text))
    if (key === FIELD && text !== undefined && isChannel(text)) named.set(text, (named.get(text) ?? 0) + 1)
    visit(value, known, named)
  }
}

function isChannel(text: string): boolean {
  if (isIdShaped(text)) return objectOfId(toLongId(text))?.name === 'MessagingChannel'
  return /^@[^@\s]+$/.test(text)
}
