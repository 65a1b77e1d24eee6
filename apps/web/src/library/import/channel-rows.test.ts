import type { ChannelFact, ChannelNeed, OrgFacts } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { channelRows } from './channel-rows.ts'
import type { WaitingData } from './import-report.ts'

const here: ChannelFact = {
  id: '0Mj000000000001CAA',
  developerName: 'Chat',
  label: 'Chat',
  messageType: 'Text',
  account: null,
}
const facts: OrgFacts = { components: [], channels: [here], people: 0, templateStatus: 'approved' }
const GONE = '0Mj5g0000004CAFCA2'
const need = (id: string, found?: ChannelFact): ChannelNeed => ({
  need: 'channel',
  id,
  spellings: [id.slice(0, 15)],
  in: ['Find'],
  ...(found && { found }),
})
const data = (source: string, ...channels: readonly string[]): WaitingData => ({
  source,
  stem: source,
  text: JSON.stringify({ records: channels.map((MessagingChannelId) => ({ MessagingChannelId })) }),
})

describe('channelRows', () => {
  it('puts what the flow and the data name into one row, with all spellings', () => {
    expect(channelRows([need(GONE)], [data('a.csv', GONE, GONE), data('b.json', GONE.slice(0, 15))], facts)).toEqual([
      {
        name: GONE,
        spellings: [GONE.slice(0, 15), GONE],
        in: ['Find', 'a.csv (2 records)', 'b.json (1 record)'],
        holdsData: true,
      },
    ])
  })

  it('keeps what is here, and what only data names by a name', () => {
    const rows = channelRows([need(here.id, here)], [data('a.csv', '@Chat_2', here.id)], facts)
    expect(rows.map((row) => [row.name, row.found?.label, row.holdsData])).toEqual([
      [here.id, 'Chat', false],
      ['Chat_2', undefined, true],
    ])
  })
})
