import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const flow = readFileSync(
  new URL('../../../samples/order-update/force-app/main/default/flows/Order_Update.flow-meta.xml', import.meta.url),
  'utf8',
)

/** The sample's flow with another component, and its second parameter under another name. */
function sending(component: string, parameter = 'FirstName'): Record<string, string> {
  const text = flow
    .replace('<stringValue>Order_Update<', `<stringValue>${component}<`)
    .replace('&quot;News&quot;', `&quot;${parameter}&quot;`)
  return { 'Send.flow-meta.xml': text }
}

const people = ['ann', 'bob', 'cy', 'dora', 'emil', 'fay', 'gus', 'hana', 'ida', 'jon']
const argv = [
  'run',
  'Send.flow-meta.xml',
  ...people.flatMap((name) => ['--input', `recipientIds=@${name}`]),
  '--advance',
  '1m',
  '--json',
]

describe('the starter project', () => {
  it('gives each verdict a face', () => {
    const { out, error } = runCli('samples/starter', argv, sending('Order_Shipped'))
    expect(error).toBe('')
    const [request] = JSON.parse(out).requests
    const verdicts = request.messages.map(
      ({ status, reason }: { status: string; reason: string | null }, at: number) =>
        `${people[at]} ${reason ?? status}`,
    )
    expect(verdicts).toEqual([
      'ann Sent',
      'bob Pending',
      'cy EndUserIsNotOptedIn',
      'dora EndUserIsNotOptedIn',
      'emil Sent',
      'fay EndUserIsNotOptedIn',
      'gus Sent',
      'hana Sent',
      'ida Sent',
      'jon ChannelInactive',
    ])
  })

  it.each([
    ['a draft', 'Spring_Collection'],
    ['a link', 'Track_Your_Parcel'],
  ])('has %s that no flow can send', (_, component) => {
    const { out } = runCli('samples/starter', argv, sending(component))
    const report = JSON.parse(out)
    expect(report.requests).toEqual([])
    expect(report.outputs.reason).toContain(component)
  })

  it('offers the third consent choice: its SMS channel supports marketing', () => {
    const soql = "SELECT COUNT() FROM MessagingChannelUsage WHERE MessagingChannel.DeveloperName = 'Juniper_SMS'"
    expect(JSON.parse(runCli('samples/starter', ['query', soql, '--json']).out)).toMatchObject({ totalSize: 2 })
  })
})
