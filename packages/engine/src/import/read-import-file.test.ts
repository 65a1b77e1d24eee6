import { describe, expect, it } from 'vitest'
import { apiNameOfFile } from './api-name-of-file.ts'
import { readImportFile } from './read-import-file.ts'

const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="urn:x"></${root}>\n`

describe('readImportFile', () => {
  it.each([
    ['a.xml', xml('Flow'), 'flow'],
    ['a.txt', xml('ConversationMessageDefinition'), 'component'],
    ['a.messagingChannel-meta.xml', xml('MessagingChannel'), 'channel'],
    ['a.flowDefinition', xml('FlowDefinition'), 'flowDefinition'],
    ['a.json', '{"records":[]}', 'data'],
    ['a-plan.json', '[{"sobject":"Contact","files":["Contact.json"]}]', 'data'],
    ['a.json', '\uFEFF { "name": "x", "steps": [] }', 'scenario'],
    ['sfdx-project.json', '{"packageDirectories":[]}', 'project'],
    ['parley.json', '{"problems":{}}', 'settings'],
    ['people.CSV', 'Name', 'people'],
  ])('%s: %s is %s', (file, text, kind) => {
    expect(readImportFile(file, text)).toMatchObject({ kind, text })
  })

  it.each([
    ['a flow of an older org', 'flows/Order-3.flow', xml('Flow'), { name: 'Order', version: 3 }],
    [
      'what makes a version active',
      'Order.flowDefinition',
      '<FlowDefinition><activeVersionNumber>2</activeVersionNumber></FlowDefinition>',
      { name: 'Order', version: 2 },
    ],
  ])('tells the version: %s', (_, file, text, expected) => {
    expect(readImportFile(file, text)).toMatchObject(expected)
  })

  it.each([
    ['no XML', 'a.xml', 'hello', { line: 1, column: 1 }],
    ['another root', 'a.xml', xml('CustomObject'), { code: 'import/unknown-root' }],
    ['an end that is missing', 'a.xml', '<Flow>\n  <label>x</lable>\n</Flow>', { line: 2 }],
    ['no JSON', 'a.json', '{\n  "records": [,]\n}', { code: 'json', line: 2 }],
    ['other JSON', 'a.json', '{"a": 1}', { code: 'import/unknown-json' }],
    ['an empty list', 'a.json', '[]', { code: 'import/unknown-json' }],
    ['nothing', 'a.xml', '', {}],
    ['a megabyte of open tags', 'a.xml', '<a>'.repeat(350_000), {}],
  ])('says where %s fails', (_what, file, text, place) => {
    expect(readImportFile(file, text)).toMatchObject({ problem: { file, severity: 'error', ...place } })
  })
})

it.each([
  ['Order_Shipped.flow-meta.xml', 'Order_Shipped'],
  ['flows/Order_Shipped.flow', 'Order_Shipped'],
  ['Order.conversationMessageDefinition-meta.xml', 'Order'],
  ['Chat.messagingChannel', 'Chat'],
  ['my flow (2).xml', 'my_flow_2'],
  ['my-2.xml', 'my_2'],
  ['Order-2.flow', 'Order'],
  ['Order.flowDefinition-meta.xml', 'Order'],
  ['2nd.xml', 'Imported_2nd'],
  ['__proto__.flow-meta.xml', 'proto'],
  ['ü.xml', 'Imported'],
  ['a.scenario.json', 'a'],
])('%s names %s', (file, name) => {
  expect(apiNameOfFile(file)).toBe(name)
})
