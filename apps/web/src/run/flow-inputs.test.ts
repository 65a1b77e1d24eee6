import { readFlow } from '@parley/flow'
import { expect, it } from 'vitest'
import { flowInputs } from './flow-inputs.ts'

function variable(name: string, dataType: string, more = ''): string {
  return `<variables><name>${name}</name><dataType>${dataType}</dataType><isCollection>${String(more.includes('list'))}</isCollection><isInput>true</isInput><isOutput>false</isOutput></variables>`
}

const flow = `<?xml version="1.0"?><Flow xmlns="http://soap.sforce.com/2006/04/metadata">
<actionCalls><name>Send</name><label>Send</label><actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>
<inputParameters><name>messagingEndUserIds</name><value><elementReference>batch</elementReference></value></inputParameters></actionCalls>
<assignments><name>Add</name><label>Add</label><assignmentItems><assignToReference>batch</assignToReference><operator>Add</operator><value><elementReference>Each</elementReference></value></assignmentItems></assignments>
<label>x</label>
<loops><name>Each</name><label>Each</label><collectionReference>everyone</collectionReference><iterationOrder>Asc</iterationOrder></loops>
<start><object>Case</object></start>
${variable('everyone', 'String', 'list')}${variable('tags', 'String', 'list')}${variable('orderNumber', 'String')}${variable('amount', 'Currency')}${variable('isUrgent', 'Boolean')}
</Flow>`

it('asks for each input with the control of its type; people reach the send through a loop and a batch', () => {
  const { document } = readFlow(flow)
  const inputs = document === undefined ? [] : flowInputs(document)
  expect(inputs.map(({ name, control }) => [name, control])).toEqual([
    ['$Record', 'record'],
    ['everyone', 'people'],
    ['tags', 'list'],
    ['orderNumber', 'text'],
    ['amount', 'number'],
    ['isUrgent', 'boolean'],
  ])
})

it('tells what an empty field stands for', () => {
  const withDefault = flow.replace(
    '</Flow>',
    '<variables><name>greeting</name><description>First word.</description><dataType>String</dataType><isInput>true</isInput><value><stringValue>Hello</stringValue></value></variables></Flow>',
  )
  const { document } = readFlow(withDefault)
  const inputs = document === undefined ? [] : flowInputs(document)
  expect(inputs.find(({ name }) => name === 'greeting')?.help).toBe('First word. Default: Hello')
})
