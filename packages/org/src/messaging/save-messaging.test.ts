import { expect, it } from 'vitest'
import { runCommand } from '../commands/run-command.ts'
import { recordsOf } from '../records/store.ts'
import type { Org } from '../records/org-state.ts'
import { loadMessaging, type MessagingData, saveMessaging } from './save-messaging.ts'
import { addChannelRecord, addSession, addUser, allVerdicts, send, testOrg } from './testing/test-org.ts'

/** An org with everything at once: a queue, a held message, a New session, a reply. */
function busyOrg(): Org {
  const org = testOrg()
  const channel = addChannelRecord(org)
  const ann = addUser(org, channel)
  org.references.set('ann', ann)
  addSession(org, ann, channel)
  send(org, [ann], { allowedSessionStatus: 'Closed' })
  const others = Array.from({ length: 12 }, () => addUser(org, channel))
  send(org, others, { sessionLongevityPreference: 'KeepSessionOpen' })
  runCommand(org, { reply: { from: others[0] ?? '', text: 'Hi' } })
  return org
}

it('an org goes on after saving and loading as if nothing had been', () => {
  const [kept, saved] = [busyOrg(), busyOrg()]
  const data: MessagingData = JSON.parse(JSON.stringify(saveMessaging(saved.messaging)))
  saved.messaging = loadMessaging(data)
  for (const org of [kept, saved]) {
    runCommand(org, { advance: '1h' })
    runCommand(org, { session: { of: '@ann', status: 'Ended' } })
    runCommand(org, { advance: '3d' })
  }
  expect(allVerdicts(saved)).toEqual(allVerdicts(kept))
  expect(recordsOf(saved, 'MessagingSession')).toEqual(recordsOf(kept, 'MessagingSession'))
  expect(saveMessaging(saved.messaging)).toEqual(saveMessaging(kept.messaging))
})

it('a saved copy stays as it was', () => {
  const org = busyOrg()
  const data = saveMessaging(org.messaging)
  const before = JSON.stringify(data)
  runCommand(org, { advance: '3d' })
  expect(JSON.stringify(data)).toBe(before)
})
