import { missingChannels } from '@parley/engine'
import type { ChannelFact, ChannelNeed, OrgFacts } from '@parley/engine'
import type { WaitingData } from './import-report.ts'

/** A channel that the flow or brought data names. */
export interface ChannelRow {
  /** An Id with 18 characters, or the name that data calls it by. */
  readonly name: string
  /** Every way in which it is written. */
  readonly spellings: readonly string[]
  /** Elements, resources and files that name it. */
  readonly in: readonly string[]
  /** Whether data waits for it. */
  readonly holdsData: boolean
  readonly found?: ChannelFact
}

/** The channels that are named, each once: the flow and the data of one org name the same ones. */
export function channelRows(
  needs: readonly ChannelNeed[],
  waiting: readonly WaitingData[],
  { channels }: OrgFacts,
): readonly ChannelRow[] {
  const rows = new Map(
    needs.map((need): [string, ChannelRow] => [
      need.id,
      {
        name: need.id,
        spellings: need.spellings,
        in: need.in,
        holdsData: false,
        ...(need.found && { found: need.found }),
      },
    ]),
  )
  for (const { text, source } of waiting) {
    for (const { written, records } of missingChannels(text, channels)) {
      const name = written.replace(/^@/, '')
      const key = [...rows.keys()].find((id) => id.slice(0, 15) === name.slice(0, 15)) ?? name
      const row = rows.get(key) ?? { name, spellings: [], in: [] }
      rows.set(key, {
        ...row,
        spellings: [...new Set([...row.spellings, written])],
        in: [...row.in, `${source} (${String(records)} ${records === 1 ? 'record' : 'records'})`],
        holdsData: true,
      })
    }
  }
  return [...rows.values()]
}
