import { describe, expect, it } from 'vitest'
import { missingChannels, moveToChannels } from './data-channels.ts'
import type { ChannelFact } from './org-facts.ts'

const here: ChannelFact = {
  id: '0Mj000000000001CAA',
  developerName: 'Chat',
  label: 'Chat',
  messageType: 'Text',
  account: null,
  reference: 'Chat',
}
const tree = (...records: object[]): string => JSON.stringify({ records }, null, 2)
const on = (channel: string) => ({ attributes: { type: 'MessagingEndUser' }, MessagingChannelId: channel })
const missing = '0Mj5g0000004CAFCA2'

describe('missingChannels', () => {
  it.each([
    ['known ones', tree(on(here.id), on(here.id.slice(0, 15)), on('@Chat')), []],
    [
      'unknown ones, counted',
      tree(on(missing), on('@Gone'), on(missing)),
      [
        { written: missing, records: 2 },
        { written: '@Gone', records: 1 },
      ],
    ],
    [
      'one that the file brings',
      tree({ attributes: { type: 'MessagingChannel', referenceId: 'Own' } }, on('@Own')),
      [],
    ],
    [
      'one that the file brings with its Id',
      tree({ attributes: { type: 'MessagingChannel' }, Id: missing }, on(missing)),
      [],
    ],
    [
      'nested records',
      tree({ attributes: { type: 'Contact' }, MessagingEndUsers: { records: [on('@Gone')] } }),
      [{ written: '@Gone', records: 1 }],
    ],
    ['Ids of something else', tree(on('0PA000000000001AAA'), on('text')), []],
    ['no data', 'hello', []],
  ])('%s', (_what, text, expected) => {
    expect(missingChannels(text, [here])).toEqual(expected)
  })
})

it('moves records to other channels and changes nothing else', () => {
  const text = tree(on(missing), on('@Gone'), { Name: `about ${missing}` })
  const moved = moveToChannels(
    text,
    new Map([
      [missing, '@Chat'],
      ['@Gone', here.id],
    ]),
  )
  expect(JSON.parse(moved)).toEqual({ records: [on('@Chat'), on(here.id), { Name: `about ${missing}` }] })
})
