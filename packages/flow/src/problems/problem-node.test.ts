import { printElement } from '@parley/xml'
import { describe, expect, it } from 'vitest'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { checkFlow } from './check-flow.ts'
import { problemNode } from './problem-node.ts'

const sample = flowOf(SAMPLE)

describe('problemNode', () => {
  it.each([
    ['the flow', undefined, undefined, /^<Flow /],
    ['a field of the flow', undefined, 'label', /^<label>Order Shipped</],
    ['an element', 'Send', undefined, /^<actionCalls>/],
    ['Start', '$Start', undefined, /^<start>/],
    ['a resource', 'greeting', 'value', /^<value>/],
    ['a field', 'Send', 'label', /^<label>Send Update</],
    ['an input, by its API name', 'Send', 'messagingEndUserIds', /^<inputParameters>\s*<name>messagingEndUserIds</],
    ['a parameter’s input', 'Send', 'parameters/OrderNumber', /^<inputParameters>\s*<name>messagingDefinitionInput/],
    ['a row', 'Add_Id', 'items/1/value', /^<value>\s*<numberValue>1.0</],
    ['a row of a row', 'Opted_In', 'outcomes/0/conditions/0/rightValue', /^<rightValue>/],
    ['a mapping of a Transform', 'Map_Ids', 'actions/0/value', /^<value>\s*<elementReference>Get_People/],
    ['the row, when its field is not in the file', 'Add_Id', 'items/1/nothing', /^<assignmentItems>/],
    ['the element, when its row is not in the file', 'Add_Id', 'items/7/value', /^<assignments>/],
    ['the element, when its field is not in the file', 'Send', 'nothing', /^<actionCalls>/],
    ['the root, when the element is not in the file', 'Nobody', 'label', /^<Flow /],
    ['the root for any name', '__proto__', 'constructor', /^<Flow /],
  ])('is %s', (_, element, field, expected) => {
    const where = { ...(element === undefined ? {} : { element }), ...(field === undefined ? {} : { field }) }
    expect(printElement(problemNode(sample, where))).toMatch(expected)
  })

  it('finds a field that a check has named', () => {
    const document = flowOf(SAMPLE.replace('{!Send.requestId}', '{!Sent.requestId}'))
    const [problem] = checkFlow(document)
    expect(printElement(problemNode(document, problem?.where ?? {}))).toMatch(/^<fieldText>/)
  })
})
