import { describe, expect, it } from 'vitest'
import { runCli, unreadable } from '../testing/run-cli.ts'

const sample = 'samples/order-update'
const flow = 'force-app/main/default/flows/Order_Update.flow-meta.xml'

describe('parley check', () => {
  it('finds no error in the samples', () => {
    const { code, out } = runCli('samples', ['check', '.', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([])
  })

  it('tells file, line, column and element, and exits with 1 for an error', () => {
    const text = runCli(sample, ['check', flow]).out
    expect(text).toMatch(/1 flow: 0 errors/)
    const broken = FLOW.replace('<stringValue>Order_Update</stringValue>', '<stringValue>Nothing</stringValue>')
    const { code, out } = runCli(sample, ['check', 'x.flow-meta.xml', '--json'], { 'x.flow-meta.xml': broken })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toContainEqual({
      file: 'x.flow-meta.xml',
      line: 10,
      column: 9,
      element: 'Send_It',
      code: expect.stringMatching(/^action\//),
      severity: 'error',
      message: expect.any(String),
    })
  })

  it('knows which flows the project has for a Subflow to call', () => {
    const calls = (name: string): string =>
      `<subflows><name>${name}</name><label>${name}</label><flowName>${name}</flowName></subflows>`
    const files = { 'x.flow-meta.xml': `<Flow>${calls('Order_Update')}${calls('Gone')}</Flow>` }
    const { out } = runCli(sample, ['check', 'x.flow-meta.xml', '--json'], files)
    const rows = JSON.parse(out).map(({ code, element }: Record<string, unknown>) => `${code} ${element}`)
    expect(rows.filter((row: string) => row.startsWith('subflow/'))).toEqual(['subflow/flow-unknown Gone'])
  })

  it('takes a text that is no flow for a finding with its place', () => {
    const { code, out } = runCli(sample, ['check', 'x.flow-meta.xml'], {
      'x.flow-meta.xml': '<Flow>\n  <label>\n</Flow>',
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^x\.flow-meta\.xml:\d+:\d+: error /)
  })

  it('takes a file that is not UTF-8 for a finding, and goes on to the next', () => {
    const files = { 'x.flow': new Uint8Array([0x3c, 0xff]), 'y.flow': '<Flow' }
    const { code, out } = runCli(sample, ['check', 'x.flow', 'y.flow', '--json'], files)
    expect(code).toBe(1)
    const rows = JSON.parse(out).map(({ file, line, column, code }: Record<string, unknown>) => [
      file,
      line,
      column,
      code,
    ])
    expect(rows).toEqual([
      ['x.flow', 1, 2, 'xml/encoding'],
      ['y.flow', 1, 1, 'xml/unclosed'],
    ])
  })

  describe('with a parley.json', () => {
    const check = (settings: object, ...options: string[]): { code: number; out: string; error: string } =>
      runCli(sample, ['check', 'x.flow-meta.xml', ...options], {
        'x.flow-meta.xml': FLOW.replace('<stringValue>Order_Update</stringValue>', ''),
        'parley.json': JSON.stringify(settings),
      })

    it('shows what the project wants to read, as grave as it takes it for', () => {
      const severities = { 'action/component-missing': 'hint', 'action/messaging-users-missing': 'off' }
      const reason = 'Set by the caller'
      const suppressed = [
        { code: 'MissingFaultPath', flow: 'x', element: 'Send_It', reason },
        { code: 'action/request-type', flow: 'y', reason },
      ]
      const { out } = check({ problems: { severities, suppressed } })
      expect(out).toMatch(/: info action\/component-missing: /)
      expect(out).not.toMatch(/messaging-users-missing|MissingFaultPath/)
      expect(out).toMatch(/, 2 muted\n$/)
    })

    it('tells its mistakes as findings of the file, and takes the rest', () => {
      const { code, out } = check({ problems: { severities: { 'no/such': 'off' } } }, '--json')
      expect(code).toBe(1)
      expect(JSON.parse(out)[0]).toMatchObject({ file: 'parley.json', line: 1, column: 38, element: null })
    })
  })

  it('tells a file that can’t be read at the end, and goes on to the next', () => {
    const { code, out, error } = runCli(sample, ['check', flow, 'x.flow'], { 'x.flow': unreadable })
    expect(code).toBe(2)
    expect(out).toMatch(/1 flow: 0 errors/)
    expect(error).toMatch(/^x\.flow: unreadable-file: /)
  })

  it('says how far it is to somebody who reads along, and takes the line away', () => {
    expect(runCli(sample, ['check', flow]).progress).toEqual(['0 of 1 flows', ''])
    expect(runCli(sample, ['check', flow, '--json']).progress).toEqual([])
  })

  it('leaves out what git ignores, unless it is named', () => {
    const files = { '.gitignore': 'flows/\n' }
    expect(runCli(sample, ['check', '.'], files)).toMatchObject({ code: 2, error: expect.stringMatching(/no-flows/) })
    expect(runCli(sample, ['check', flow], files).out).toMatch(/1 flow:/)
  })

  it.each([
    ['nothing to check', ['check'], /no-path/],
    ['a path that is not there', ['check', 'nowhere'], /unreadable-file/],
    ['a folder without flows', ['check', 'data'], /no-flows/],
    ['an unknown reporter', ['check', flow, '--reporter', 'xml'], /bad-reporter/],
  ])('exits with 2 for %s', (_, argv, message) => {
    const { code, error } = runCli(sample, argv)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})

const FLOW = `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <actionCalls>
        <name>Send_It</name>
        <label>Send It</label>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <actionName>sendConversationMessages</actionName>
        <actionType>sendConversationMessages</actionType>
        <inputParameters>
            <name>messageDefinitionName</name>
            <value>
                <stringValue>Order_Update</stringValue>
            </value>
        </inputParameters>
        <storeOutputAutomatically>true</storeOutputAutomatically>
    </actionCalls>
    <apiVersion>67.0</apiVersion>
    <label>X</label>
    <processType>AutoLaunchedFlow</processType>
    <start>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <connector>
            <targetReference>Send_It</targetReference>
        </connector>
    </start>
    <status>Draft</status>
</Flow>
`
