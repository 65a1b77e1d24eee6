import type { NewResource } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { runDocument } from '../testing/run-document.ts'
import { sendElement } from '../testing/send-element.ts'
import { testOrg } from '../testing/test-org.ts'
import { jsonValue } from './json-value.ts'
import { peopleOutsideRequests } from './people-outside-requests.ts'
import { runReport } from './run-report.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'recipientIds', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'price', dataType: 'Number', scale: 2, isInput: true, isOutput: true },
  { kind: 'variable', name: 'found', dataType: 'SObject', objectType: 'MessagingEndUser', isCollection: true },
]

describe('the report', () => {
  it('has the outputs as JSON values and the answers of queries', () => {
    const { run } = runDocument(buildFlow({ resources }), { inputs: { price: '2.50' } })
    const half = { attributes: { type: 'Order' }, Price: { unscaled: '5', scale: 1 } }
    const report = runReport(run, 'Test', [{ soql: 'SELECT …', totalSize: 1, records: [half] }])
    expect(report).toEqual({
      flow: 'Test',
      status: 'Finished',
      fault: null,
      outputs: { price: 2.5 },
      requests: [],
      queries: [{ soql: 'SELECT …', totalSize: 1, records: [{ attributes: { type: 'Order' }, Price: 0.5 }] }],
      problems: [],
    })
  })

  it('of a failed run has its fault and no requests', () => {
    const { org, ids } = testOrg()
    const elements = [sendElement('Send', { to: 'recipientIds' }), sendElement('Again', { to: 'nobody' })]
    const { run } = runDocument(buildFlow({ resources, elements }), { org, inputs: { recipientIds: [ids.ann] } })
    expect(runReport(run, 'Test', [])).toMatchObject({
      status: 'Failed',
      fault: { element: 'Again', code: 'unknown-reference' },
      requests: [],
    })
  })
})

describe('people outside requests', () => {
  it('were in an input or found, and nobody asked a message for them', () => {
    const { org, ids } = testOrg()
    const document = buildFlow({
      resources: [
        ...resources,
        { kind: 'variable', name: 'chosen', dataType: 'String', isCollection: true, isInput: true },
      ],
      elements: [
        {
          kind: 'getRecords',
          name: 'Find',
          label: 'Find',
          object: 'MessagingEndUser',
          getFirstRecordOnly: false,
          storeOutputAutomatically: true,
        },
        sendElement('Send', { to: 'chosen' }),
      ],
    })
    const { run } = runDocument(document, { org, inputs: { recipientIds: [ids.bob], chosen: [ids.ann.slice(0, 15)] } })
    expect(peopleOutsideRequests(run)).toEqual([
      { messagingEndUserId: ids.bob, from: { type: 'input', name: 'recipientIds' } },
      { messagingEndUserId: ids.cy, from: { type: 'element', name: 'Find' } },
    ])
  })
})

describe('JSON of values', () => {
  it('writes decimals as numbers at any depth and keeps odd names', () => {
    const odd: unknown = JSON.parse('{"__proto__": [{"unscaled": "125", "scale": 2}], "a": null}')
    expect(JSON.stringify(jsonValue(odd))).toBe('{"__proto__":[1.25],"a":null}')
  })
})
