import type { NewResource } from '@parley/flow'
import { query, type Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { runReport } from '../../report/run-report.ts'
import { buildFlow } from '../../testing/build-flow.ts'
import { runDocument } from '../../testing/run-document.ts'
import { sendElement, type SendOptions } from '../../testing/send-element.ts'
import { testOrg } from '../../testing/test-org.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'recipientIds', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'who', dataType: 'String', isInput: true },
  { kind: 'variable', name: 'day', dataType: 'Date', isInput: true },
  { kind: 'variable', name: 'request', dataType: 'String', isOutput: true },
]

function send(options: Partial<SendOptions>, inputs: Record<string, Value> = {}) {
  const { org, ids } = testOrg()
  const document = buildFlow({ resources, elements: [sendElement('Send', { to: 'recipientIds', ...options })] })
  const ran = runDocument(document, { org, inputs: { recipientIds: [ids.ann, ids.cy], ...inputs } })
  return { ...ran, ids, report: runReport(ran.run, 'Test', []) }
}

describe('send conversation messages', () => {
  it('makes one request, whose messages have their own stories', () => {
    const { report, ids } = send({})
    expect(report.status).toBe('Finished')
    expect(report.requests).toMatchObject([
      {
        element: 'Send',
        component: 'Hello',
        status: 'Completed',
        total: 2,
        success: 1,
        failed: 1,
        messages: [
          { messagingEndUserId: ids.ann, status: 'Sent', reason: null },
          { messagingEndUserId: ids.cy, status: 'Failed', reason: 'EndUserIsNotOptedIn' },
        ],
      },
    ])
  })

  it('gives its outputs under its own name, or where the element says', () => {
    const { value, result } = send({})
    expect(value('Send.requestId')).toBe(result.requests[0]?.requestId)
    expect(value('Send.messageIdentifiers')).toHaveLength(2)
    const byHand = send({
      storeOutputAutomatically: false,
      outputs: [{ name: 'requestId', assignToReference: 'request' }],
    })
    expect(byHand.report.outputs).toEqual({ request: byHand.result.requests[0]?.requestId })
  })

  it('fills merge fields inside the JSON strings, so that no value breaks out of its place', () => {
    const who = 'Ada "the first", \\ "name": "day"}]'
    const { report } = send({ parameters: '[{"name": "who", "textValue": "dear {!who}!"}]' }, { who })
    expect(report.requests[0]?.messages[0]?.text).toBe(`Hello dear ${who}!`)
  })

  it('hands on the value itself where a merge field stands alone in a typed parameter', () => {
    const parameters = '[{"name": "day", "dateValue": "{!day}"}, {"name": "who", "textValue": "{!day}"}]'
    const { result, report } = send({ parameters }, { day: '2026-03-02' })
    expect(result.fault).toBeNull()
    expect(report.requests[0]?.messages[0]?.text).toBe('Hello March 2, 2026')
  })

  it.each<[string, Partial<SendOptions>, Record<string, Value>, string]>([
    ['broken JSON', { parameters: '[{' }, {}, 'malformed-parameters'],
    ['JSON of another shape', { parameters: '{"name": "who"}' }, {}, 'malformed-parameters'],
    ['a merge field to nothing', { parameters: '[{"name": "who", "textValue": "{!x}"}]' }, {}, 'unknown-reference'],
    ['an unknown component', { component: 'Nobody' }, {}, 'unknown-component'],
    ['null recipients', {}, { recipientIds: null }, 'required-parameter-missing'],
    [
      '101 recipients',
      {},
      { recipientIds: Array.from({ length: 101 }, () => '0PA000000000001AAA') },
      'too-many-recipients',
    ],
  ])('faults at the call for %s', (_what, options, inputs, code) => {
    const { result, org } = send(options, inputs)
    expect(result.fault?.code).toBe(code)
    expect(query(org, 'SELECT COUNT() FROM ConvMessageSendRequest')).toMatchObject({ totalSize: 0 })
  })
})
