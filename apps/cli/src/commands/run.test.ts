import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

const sample = 'samples/order-update'
const base = ['run', 'Order_Update', '--now', '2026-03-02T09:00:00Z']
const everyone = ['ana', 'chloe', 'dev', 'eva', 'gia'].flatMap((name) => ['--input', `recipientIds=@${name}`])

describe('parley run', () => {
  it('reports as JSON what was accepted and what became of it', () => {
    const { code, out, error } = runCli(sample, [...base, ...everyone, '--json'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const report = JSON.parse(out)
    expect(report).toMatchObject({ flow: 'Order_Update', status: 'Finished', fault: null, queries: [], problems: [] })
    expect(report.requests).toMatchObject([
      {
        name: 'MSJ-00000001',
        element: 'Send_Order_Update',
        component: 'Order_Update',
        status: 'Pending',
        total: 5,
        pending: 1,
        success: 2,
        failed: 2,
      },
    ])
    expect(report.outputs.requestId).toBe(report.requests[0].id)
    expect(report.requests[0].messages.map((message: { status: string }) => message.status)).toEqual([
      'Sent',
      'Failed',
      'Pending',
      'Sent',
      'Failed',
    ])
    expect(report.requests[0].messages[0]).toMatchObject({ reason: null, sentAt: '2026-03-02T09:00:00.000Z' })
  })

  it('gives the same bytes for the same input', () => {
    const argv = [...base, ...everyone, '--json', '--seed', '7', '--query', 'SELECT Id, Name FROM MessagingSession']
    expect(runCli(sample, argv).out).toBe(runCli(sample, argv).out)
  })

  it('lets time pass and answers queries after it', () => {
    const soql = "SELECT Status FROM MessagingSession WHERE MessagingEndUser.Name = 'Ana Ruiz'"
    const { out } = runCli(sample, [
      ...base,
      '--input',
      'recipientIds=@ana',
      '--advance',
      'PT48H',
      '--query',
      soql,
      '--json',
    ])
    expect(JSON.parse(out).queries).toMatchObject([{ soql, totalSize: 1, records: [{ Status: 'Ended' }] }])
  })

  it('takes a flow by its file, from anywhere', () => {
    const file = 'samples/order-update/force-app/main/default/flows/Order_Update.flow-meta.xml'
    const { code, out } = runCli('.', ['run', file, '--input', 'recipientIds=@ana', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).requests).toHaveLength(1)
  })

  it('reads inputs from a file, with the command line over it', () => {
    const files = { 'in.json': '{ "recipientIds": ["@ana", "@ben"], "orderNumber": "B-1" }' }
    const { out } = runCli(sample, [...base, '--inputs', 'in.json', '--input', 'orderNumber=C-2', '--json'], files)
    const [request] = JSON.parse(out).requests
    expect(request.total).toBe(2)
    expect(request.messages[0].text).toContain('C-2')
  })

  it('tells people the outcome, each verdict and why', () => {
    const { out } = runCli(sample, [...base, ...everyone])
    expect(out).toMatch(/^Order_Update: Finished\. 1 request accepted, for 5 messages\./)
    expect(out).toMatch(/Failed · EndUserIsNotOptedIn +Chloe Martin/)
    expect(out).toMatch(/Pending · held +Dev Patel/)
  })

  it('tells a trace element by element', () => {
    const { out } = runCli(sample, [...base, '--input', 'recipientIds=@ana', '--trace'])
    const order = ['Is_There_Anybody_to_Tell', 'Send_Order_Update', 'Keep_the_Request'].map((name) => out.indexOf(name))
    expect(order.every((at) => at >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((left, right) => left - right))
  })

  it('exits with 1 when the flow fails', () => {
    const ids = Array.from({ length: 101 }, () => '"@ana"').join(', ')
    const files = { 'in.json': `{ "recipientIds": [${ids}] }` }
    const { code, out } = runCli(sample, [...base, '--inputs', 'in.json', '--json'], files)
    // The sample's fault path catches this one: the flow finishes and says why in an output.
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: 'Finished', fault: null, requests: [] })
    expect(JSON.parse(out).outputs.reason).toBeTruthy()
  })

  it.each([
    ['an unknown flow', ['run', 'Nothing'], /^parley: unknown-flow: /],
    [
      'a file that is not there',
      ['run', 'flows/Nothing.flow-meta.xml'],
      /^flows\/Nothing\.flow-meta\.xml: unreadable-file: /,
    ],
    ['an unknown input', [...base, '--input', 'people=@ana'], /^parley: unknown-input: /],
    ['an unknown record', [...base, '--input', 'recipientIds=@nobody'], /^parley: unusable-input: .*nobody/],
    [
      'a broken query',
      [...base, '--input', 'recipientIds=@ana', '--query', 'SELECT FROM'],
      /^SOQL:1:12: query-syntax: /,
    ],
    ['a moment that is none', ['run', 'Order_Update', '--now', 'tomorrow'], /^parley: bad-now: /],
    ['a seed that is none', [...base, '--seed', 'x'], /^parley: bad-seed: /],
    ['a span that is none', [...base, '--advance', 'soon'], /^parley: bad-duration: /],
    ['an unknown option', [...base, '--verbose'], /^parley: bad-option: /],
    ['a folder that is no project', [...base, '--project', '..'], /^parley: no-project: /],
    ['no flow', ['run'], /^parley: no-flow: /],
    ['no command', [], /^parley: unknown-command: /],
  ])('exits with 2 for %s', (_, argv, message) => {
    const { code, out, error } = runCli(sample, argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(message)
    expect(error).not.toMatch(/\n\s+at /)
  })

  it('asks for the project when there is none', () => {
    expect(runCli('docs', ['run', 'Order_Update'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/no-project/),
    })
  })

  it('says file and line of an input that a file gives', () => {
    const inputs = { 'inputs.json': '{\n  "recipientIds": ["@ana", "@nobody"]\n}' }
    const { code, error } = runCli(sample, ['run', 'Order_Update', '--inputs', 'inputs.json'], inputs)
    expect(code).toBe(2)
    expect(error).toMatch(/^inputs\.json:2:19: unusable-input: .*nobody/)
  })

  it.each([
    ['broken JSON', '{ "records": [\n  { "attributes": }', /^bad\.json:2:19: /],
    [
      'an unknown object',
      '{ "records": [{ "attributes": { "type": "Nothing__c" } }] }',
      /^bad\.json:1:\d+: unknown-object: /,
    ],
    [
      'an unknown field',
      '{ "records": [{ "attributes": { "type": "Contact" },\n "Nmae": 1 }] }',
      /^bad\.json:2:2: unknown-field: /,
    ],
  ])('says file and line of %s', (_, text, message) => {
    const { code, error } = runCli(sample, ['run', 'Order_Update', '--data', 'bad.json'], { 'bad.json': text })
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})
