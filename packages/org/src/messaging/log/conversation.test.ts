import { describe, expect, it } from 'vitest'
import { runCommand } from '../../commands/run-command.ts'
import { addChannelRecord, addSession, addUser, send, testOrg } from '../testing/test-org.ts'
import { conversationOf } from './conversation.ts'

describe('a conversation', () => {
  it('tells both sides and what became of the session, in order of time', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    send(org, [ann], { sessionLongevityPreference: 'KeepSessionOpen' })
    runCommand(org, { advance: '1h' })
    runCommand(org, { reply: { from: ann, text: 'Thanks' } })
    runCommand(org, { session: { of: ann, status: 'Ended' } })
    expect(conversationOf(org, ann).map(({ at, type, text }) => `${at.slice(11, 16)} ${type}: ${text}`)).toEqual([
      '09:00 note: Session MS-0001 opened (New).',
      '09:00 business: Your order is on its way.',
      '10:00 customer: Thanks',
      '10:00 note: Session MS-0001 is Waiting.',
      '10:00 note: Session MS-0001 ended by the rep.',
    ])
  })

  it('shows held messages as ghosts at the end and failed ones as notes', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel)
    addSession(org, ann, channel)
    send(org, [ann], { allowedSessionStatus: 'NonActive' })
    runCommand(org, { advance: '1h' })
    runCommand(org, { reply: { from: ann, text: 'stop' } })
    send(org, [ann])
    const items = conversationOf(org, ann)
    expect(items.map(({ type, flavour }) => flavour ?? type)).toEqual(['customer', 'note', 'note', 'ghost'])
    expect(items[1]?.text).toBe('Opted out.')
    expect(items[3]?.waitsFor).toBe('Held until session MS-0001 is no longer Active')
  })

  it('takes an Id of 15 characters and shows nobody else’s messages', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const [ann, bob] = [addUser(org, channel), addUser(org, channel)]
    send(org, [bob, bob])
    expect(conversationOf(org, ann)).toEqual([])
    expect(conversationOf(org, bob.slice(0, 15)).filter(({ type }) => type === 'business')).toHaveLength(2)
  })
})
