import type { MessageVerdict } from '@parley/org'
import { actOnOrg, orgClient, requestSoql, showPerson } from '../org/index.ts'
import { openDrawer, openSide, proposeRun, showQuery } from '../session/index.ts'
import { showToast } from '../ui/index.ts'
import type { RecipientsRequest } from '../worker/org-client.ts'
import type { GuideFacts } from './guide-facts.ts'

/** `Do it for me` for the steps after building: what the buttons of run, log, phone, clock and query do. */
export async function runForOneOfEach(): Promise<void> {
  await proposeRun({ people: await orgClient().pickOneOfEach(), start: true })
}

/** Opens the first person who got nothing: failed ones first, then those who wait. */
export async function openUnsent(): Promise<void> {
  const verdict = (await firstOf('failed')) ?? (await firstOf('pending'))
  if (verdict === undefined) {
    showToast({ text: 'Everybody in this run got the message. Run it again with Pick one of each.' })
    return
  }
  openDrawer('log')
  open(verdict)
}

/** Replies, lets 48 hours pass and queries the request; what is done already is not done again. */
export async function followUp({ happened, run }: GuideFacts): Promise<void> {
  const verdict = (await firstOf('sent')) ?? (await firstOf('all'))
  if (verdict === undefined) return
  if (!happened.has('replied')) {
    open(verdict)
    const reply = { from: verdict.messagingEndUserId, text: 'Thanks! When will it be here?' }
    await actOnOrg(() => orgClient().command({ reply }))
  }
  if (!happened.has('waited')) await actOnOrg(() => orgClient().command({ advance: '48h' }))
  const requestId = run?.requestIds[0] ?? verdict.requestId
  if (!happened.has('queried')) showQuery(requestSoql(requestId))
}

function open({ messagingEndUserId, identifier }: MessageVerdict): void {
  showPerson(messagingEndUserId, identifier)
  openSide('phone')
}

async function firstOf(filter: RecipientsRequest['filter']): Promise<MessageVerdict | undefined> {
  const { items } = await orgClient().recipients({ filter, offset: 0, limit: 1 })
  return items[0]
}
