import { expect, it } from 'vitest'
import { didYouMean, suggest } from './suggest.ts'

const names = ['Name', 'MessagingChannelId', 'MessagingEndUserId']

it.each([
  ['Nme', 'Name'],
  ['messagingchannelid', 'MessagingChannelId'],
  ['MesagingChanelId', 'MessagingChannelId'],
  ['Unrelated', undefined],
])('%s', (name, meant) => expect(suggest(name, names)).toBe(meant))

it('adds a question to a message, or nothing', () => {
  expect(didYouMean('Nam', names)).toBe(' Did you mean Name?')
  expect(didYouMean('Unrelated', names)).toBe('')
})
