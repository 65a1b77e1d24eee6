import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextEvent } from '../clock/advance.ts'
import { settle } from '../clock/settle.ts'
import { runCommand } from '../commands/run-command.ts'
import type { OrgCommand } from '../org.ts'
import { begin, commit, rollback } from '../records/transaction.ts'
import { recordsOf } from '../records/store.ts'
import type { Org } from '../records/org-state.ts'
import { saveOrg } from '../save-org.ts'
import { acceptRequest } from './accept/accept-request.ts'
import { conversationOf } from './log/conversation.ts'
import { addChannelRecord, addUser, allVerdicts, sendCall, testOrg } from './testing/test-org.ts'

type Act =
  | { readonly command: OrgCommand }
  | { readonly send: readonly string[]; readonly timing: string; readonly longevity: string; readonly keeps: boolean }

const names = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7']
const name = fc.constantFrom(...names)
const status = fc.constantFrom('New', 'Waiting', 'Active', 'Inactive', 'Paused', 'Consent', 'Ended', 'Error')
const consent = fc.constantFrom('OptedOut', 'ImplicitlyOptedIn', 'ExplicitlyOptedIn', null)

const command: fc.Arbitrary<OrgCommand> = fc.oneof(
  fc.record({ of: name, status }).map(({ of, status }) => ({ session: { of: `@${of}`, status } })),
  fc
    .record({ from: name, text: fc.constantFrom('stop', 'help', 'Hello') })
    .map(({ from, text }) => ({ reply: { from: `@${from}`, text } })),
  fc.record({ who: name, consent }).map(({ who, consent }) => ({
    set: { record: `@${who}`, fields: { MessagingConsentStatus: consent } },
  })),
  fc.record({ who: name, status }).map(({ who, status }) => ({
    insert: { type: 'MessagingSession', fields: { MessagingEndUserId: `@${who}`, Status: status } },
  })),
  fc.constantFrom('5s', '10s', '1h', '24h', '48h', '31d').map((advance) => ({ advance })),
  fc.constantFrom('@u7', '@channel').map((record) => ({ delete: record })),
)
const send = fc.record({
  send: fc.array(name, { minLength: 1, maxLength: 12 }),
  timing: fc.constantFrom('Any', 'NonActive', 'Closed'),
  longevity: fc.constantFrom('KeepSessionOpen', 'EndSession', 'KeepSessionOpenOrAppend'),
  keeps: fc.boolean(),
})
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: command.map((each) => ({ command: each })) }, { weight: 1, arbitrary: send }),
  { maxLength: 25 },
)

function setUp(): Org {
  const org = testOrg()
  const channel = addChannelRecord(org)
  org.references.set('channel', channel)
  for (const each of names) org.references.set(each, addUser(org, channel, { Name: each }))
  return org
}

function perform(org: Org, act: Act): void {
  if ('command' in act) {
    runCommand(org, act.command)
    return
  }
  begin(org)
  const users = act.send.map((each) => org.references.get(each) ?? '')
  const options = { allowedSessionStatus: act.timing, sessionLongevityPreference: act.longevity }
  expect(acceptRequest(org, sendCall(users, options))).toHaveProperty('requestId')
  if (act.keeps) commit(org)
  else rollback(org)
  settle(org)
}

it('whatever happens, the counters add up to what the verdicts say and nothing that is due is left undone', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const org = setUp()
      for (const act of all) {
        perform(org, act)
        const verdicts = allVerdicts(org)
        for (const row of recordsOf(org, 'ConvMessageSendRequest')) {
          const of = (status: string): number =>
            verdicts.filter((each) => each.requestId === row['Id'] && each.status === status).length
          expect(row).toMatchObject({
            PendingMessageCount: of('Pending'),
            SuccessMessageCount: of('Sent'),
            FailedMessageCount: of('Failed'),
            TotalMessageCount: of('Pending') + of('Sent') + of('Failed'),
          })
          expect(row['RequestStatus'] === 'Completed').toBe(row['PendingMessageCount'] === 0)
        }
        expect(new Set(verdicts.map((each) => each.identifier)).size).toBe(verdicts.length)
        const next = nextEvent(org)
        expect(next === undefined || Date.parse(next.at) > org.clock.now).toBe(true)
        for (const each of names) conversationOf(org, org.references.get(each) ?? '')
      }
    }),
  )
})

it('the same commands give the same bytes', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const [one, other] = [setUp(), setUp()].map((org) => {
        for (const act of all) perform(org, act)
        return JSON.stringify(saveOrg(org))
      })
      expect(other).toBe(one)
    }),
    { numRuns: 50 },
  )
})
