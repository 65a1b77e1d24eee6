import { readFlow, writeFlow, type FlowDocument, type NewElement, type NewResource } from '@parley/flow'
import { query, saveOrg, type Org } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { traceCounts } from '../trace/trace-counts.ts'
import { buildFlow } from '../testing/build-flow.ts'
import { runDocument, startRun } from '../testing/run-document.ts'
import { sendElement } from '../testing/send-element.ts'
import { testOrg } from '../testing/test-org.ts'
import { cancelRun, continuePast, failStopped } from './continue-past.ts'
import { createRun } from './create-run.ts'
import { prepare } from './prepare.ts'
import { resumeRun, runStateOf } from './resume-run.ts'
import { runResult } from './run-result.ts'
import { runToEnd } from './run-to-end.ts'
import { runSlice, step } from './step.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'recipientIds', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'nobody', dataType: 'String', isCollection: true },
  { kind: 'variable', name: 'notes', dataType: 'String', isCollection: true },
]
const note = (name: string, text: string): NewElement => ({
  kind: 'assignment',
  name,
  label: name,
  items: [{ assignToReference: 'notes', operator: 'Add', value: { kind: 'string', text } }],
})

/** Sends once, then calls the action without recipients, which faults. */
const sendAndFault = [sendElement('Send', { to: 'recipientIds' }), sendElement('Send_Again', { to: 'nobody' })]

const requestsIn = (org: Org): unknown => query(org, 'SELECT COUNT() FROM ConvMessageSendRequest')

/** The document with a screen after Start, which no run can show. */
function withScreen(document: FlowDocument, next: string): FlowDocument {
  const screen = `<screens><name>Ask</name><label>Ask</label><locationX>0</locationX><locationY>0</locationY><connector><targetReference>${next}</targetReference></connector></screens>`
  const text = writeFlow(document)
    .replace(`<targetReference>${next}</targetReference>`, '<targetReference>Ask</targetReference>')
    .replace('</Flow>', `${screen}</Flow>`)
  const read = readFlow(text)
  if (read.document === undefined) throw new Error('not a flow')
  return read.document
}

describe('the transaction', () => {
  it('is committed at the end, and what is due then happens', () => {
    const { org, ids } = testOrg()
    const document = buildFlow({ resources, elements: [sendElement('Send', { to: 'recipientIds' })] })
    const { result } = runDocument(document, { org, inputs: { recipientIds: [ids.ann] } })
    expect(result.status).toBe('Finished')
    expect(query(org, 'SELECT SuccessMessageCount FROM ConvMessageSendRequest')).toMatchObject({
      records: [{ SuccessMessageCount: 1 }],
    })
  })

  it('is rolled back by an unhandled fault, and the undone requests are named', () => {
    const { org, ids } = testOrg()
    const before = JSON.stringify(saveOrg(org))
    const document = buildFlow({ resources, elements: sendAndFault })
    const { result } = runDocument(document, { org, inputs: { recipientIds: [ids.ann, ids.bob] } })
    expect(result).toMatchObject({
      status: 'Failed',
      fault: { element: 'Send_Again', code: 'required-parameter-missing' },
      requests: [],
      undoneRequests: [{ element: 'Send', recipientIds: [ids.ann, ids.bob] }],
    })
    expect(JSON.stringify(saveOrg(org))).toBe(before)
  })

  it('keeps earlier work when the fault takes a fault path', () => {
    const { org, ids } = testOrg()
    const document = buildFlow({
      resources,
      elements: [
        ...sendAndFault,
        { ...note('Say_Why', 'why: {!$Flow.FaultMessage}'), at: 'Send_Again/faultConnector' },
      ],
    })
    const { result, value } = runDocument(document, { org, inputs: { recipientIds: [ids.ann] } })
    expect(result).toMatchObject({
      status: 'Finished',
      fault: null,
      handledFaults: [{ element: 'Send_Again', code: 'required-parameter-missing' }],
      requests: [{ element: 'Send' }],
    })
    expect(value('notes')).toEqual([expect.stringMatching(/^why: .*parameter is missing/)])
    expect(requestsIn(org)).toMatchObject({ totalSize: 1 })
  })
})

describe('governor limits', () => {
  /** A loop that calls the action once per turn, on a fault path that would catch faults. */
  const sendInLoop = buildFlow({
    resources: [
      ...resources,
      { kind: 'variable', name: 'turns', dataType: 'String', isCollection: true, isInput: true },
    ],
    elements: [
      { kind: 'loop', name: 'Each', label: 'Each', collectionReference: 'turns' },
      { ...sendElement('Send', { to: 'recipientIds' }), at: 'Each/nextValueConnector' },
      { ...note('Caught', 'caught'), at: 'Send/faultConnector' },
    ],
    edits: [
      { type: 'connect', from: { element: 'Send', exit: 'connector' }, target: 'Each' },
      { type: 'connect', from: { element: 'Caught', exit: 'connector' }, target: 'Each' },
    ],
  })

  it.each([
    ['on', 150, 'Finished', undefined, 150],
    ['on', 151, 'Failed', 'limit-dml-statements', 0],
    ['off', 151, 'Finished', undefined, 151],
  ] as const)('%s: %i sends end as %s', (limits, turns, status, code, requests) => {
    const { org, ids } = testOrg()
    const inputs = { recipientIds: [ids.ann], turns: Array.from({ length: turns }, () => 'x') }
    const { result } = runDocument(sendInLoop, { org, inputs, limits })
    expect([result.status, result.fault?.code]).toEqual([status, code])
    expect(requestsIn(org)).toMatchObject({ totalSize: requests })
  })

  it.each([
    ['56.0', 'on', 'limit-executed-elements'],
    ['56.0', 'off', undefined],
    ['57.0', 'on', undefined],
  ] as const)('at API %s, limits %s: 2,001 elements end with %s', (apiVersion, limits, code) => {
    const document = buildFlow({
      apiVersion,
      resources: [{ kind: 'variable', name: 'turns', dataType: 'String', isCollection: true, isInput: true }],
      elements: [
        { kind: 'loop', name: 'Each', label: 'Each', collectionReference: 'turns' },
        { kind: 'assignment', name: 'Nothing', label: 'Nothing', at: 'Each/nextValueConnector' },
      ],
      edits: [{ type: 'connect', from: { element: 'Nothing', exit: 'connector' }, target: 'Each' }],
    })
    const turns = Array.from({ length: 1000 }, () => 'x')
    expect(runDocument(document, { inputs: { turns }, limits }).result.fault?.code).toBe(code)
  })

  it('count queries and their rows', () => {
    const { org } = testOrg()
    const document = buildFlow({
      elements: Array.from({ length: 101 }, (_, index) => ({
        kind: 'getRecords' as const,
        name: `Get_${index}`,
        label: `Get ${index}`,
        object: 'MessagingEndUser',
        storeOutputAutomatically: true,
      })),
    })
    const { result } = runDocument(document, { org })
    expect(result.fault).toMatchObject({ element: 'Get_100', code: 'limit-soql-queries' })
    expect(runDocument(document, { org, limits: 'off' }).run.state.usage).toMatchObject({
      soqlQueries: 101,
      queryRows: 101,
    })
  })
})

describe('an element that is not simulated', () => {
  const document = withScreen(buildFlow({ resources, elements: [note('After', 'after')] }), 'After')

  it('stops the run, which goes on past it when told', () => {
    const run = startRun(document)
    expect(runSlice(run, 100)).toBe('Stopped')
    expect(runResult(run).stopped).toMatchObject({
      element: 'Ask',
      reason: expect.stringMatching(/^Screens are not simulated/),
    })
    expect(step(run)).toBe('Stopped')
    expect(continuePast(run)).toBe('Running')
    expect(runSlice(run, 100)).toBe('Finished')
    expect(runResult(run).remarks).toMatchObject([{ code: 'not-simulated', element: 'Ask' }])
  })

  it('fails a run that nobody watches', () => {
    const { result } = runDocument(document)
    expect(result).toMatchObject({ status: 'Failed', fault: { element: 'Ask', code: 'not-simulated' } })
  })

  it('is passed by a run that was told so', () => {
    const { result, value } = runDocument(document, { continuePast: true })
    expect([result.status, value('notes')]).toEqual(['Finished', ['after']])
  })

  it('may be where a run ends for good', () => {
    const run = startRun(document)
    runSlice(run, 100)
    expect(failStopped(run)).toBe('Failed')
    expect(traceCounts(run).elements).toEqual({ $Start: 1, Ask: 1 })
  })
})

describe('slices', () => {
  const endless = buildFlow({
    resources,
    elements: [sendElement('Send', { to: 'recipientIds' }), note('Again', 'x')],
    edits: [{ type: 'connect', from: { element: 'Again', exit: 'connector' }, target: 'Again' }],
  })

  it('end after so many elements', () => {
    const run = startRun(buildFlow({ resources, elements: [note('One', '1'), note('Two', '2')] }))
    expect([runSlice(run, 2), run.state.steps, step(run), step(run)]).toEqual(['Running', 2, 'Finished', 'Finished'])
  })

  it('can be cancelled between, and the org is as before', () => {
    const { org, ids } = testOrg()
    const before = JSON.stringify(saveOrg(org))
    const run = startRun(endless, { org, inputs: { recipientIds: [ids.ann] } })
    expect(runSlice(run, 50)).toBe('Running')
    expect(cancelRun(run)).toBe('Cancelled')
    expect(runSlice(run, 50)).toBe('Cancelled')
    expect(runResult(run).undoneRequests).toHaveLength(1)
    expect(JSON.stringify(saveOrg(org))).toBe(before)
  })

  it('reach the step limit of a flow without end, and everything is undone', () => {
    const { org, ids } = testOrg()
    const { result } = runDocument(endless, { org, inputs: { recipientIds: [ids.ann] }, maxSteps: 1000 })
    expect(result).toMatchObject({ status: 'Failed', steps: 1001, fault: { code: 'step-limit', element: 'Again' } })
    expect(requestsIn(org)).toMatchObject({ totalSize: 0 })
  })

  it('end early when the caller says so', () => {
    const run = startRun(endless, { org: testOrg().org, inputs: { recipientIds: ['0PA000000000001AAA'] } })
    const seen: number[] = []
    runToEnd(run, { slice: 10, onYield: (steps) => seen.push(steps) < 3 })
    expect([seen, run.state.status]).toEqual([[10, 20, 30], 'Running'])
  })
})

describe('the state of a run', () => {
  it('is JSON from which the run goes on', () => {
    const document = buildFlow({
      resources,
      elements: [
        { kind: 'loop', name: 'Each', label: 'Each', collectionReference: 'recipientIds' },
        { ...note('Note', '{!Each}'), at: 'Each/nextValueConnector' },
        { ...note('End', 'end'), at: 'Each/noMoreValuesConnector' },
      ],
      edits: [{ type: 'connect', from: { element: 'Note', exit: 'connector' }, target: 'Each' }],
    })
    const { org } = testOrg()
    const first = startRun(document, { org, inputs: { recipientIds: ['a', 'b', 'c'] } })
    runSlice(first, 4)
    const saved = JSON.stringify(runStateOf(first))
    runToEnd(first)
    const again = testOrg()
    const second = startRun(document, { org: again.org, inputs: { recipientIds: [] } })
    step(second)
    const resumed = resumeRun(second.program, JSON.parse(saved), { org: again.org })
    runToEnd(resumed)
    expect(resumed.state.slots).toEqual(first.state.slots)
    expect(resumed.state.steps).toBe(first.state.steps)
  })
})

describe('an org', () => {
  it('has one open run at a time', () => {
    const { org, ids } = testOrg()
    const document = buildFlow({ resources, elements: sendAndFault })
    const first = startRun(document, { org, inputs: { recipientIds: [ids.ann] } })
    step(first)
    expect(createRun(prepare(document), { org })).toMatchObject({ error: { code: 'org-busy' } })
    cancelRun(first)
    expect(createRun(prepare(document), { org })).toHaveProperty('run')
  })
})

describe('a flow that a record starts', () => {
  const written = writeFlow(
    buildFlow({ resources, elements: [note('Note', '{!$Record.Name} on {!$Record.MessagingChannel.DeveloperName}')] }),
  )
  const read = readFlow(written.replace('</start>', '<object>MessagingEndUser</object></start>'))

  it('takes the record as the input $Record, by Id too, and reads its parents', () => {
    const { org, ids } = testOrg()
    if (read.document === undefined) throw new Error('not a flow')
    expect(prepare(read.document).inputs.map((input) => input.name)).toContain('$Record')
    const { value } = runDocument(read.document, { org, inputs: { $Record: ids.bob } })
    expect(value('notes')).toEqual(['Bob on Texts'])
  })

  it('faults without a record where it reads one', () => {
    if (read.document === undefined) throw new Error('not a flow')
    expect(runDocument(read.document).result.fault).toMatchObject({ element: 'Note', code: 'value-not-set' })
  })
})

describe('any document', () => {
  it.each([['a connector to nothing', 'unknown-element', buildFlow({}), '<targetReference>Gone</targetReference>']])(
    '%s faults when it is reached: %s',
    (_what, code, document, connector) => {
      const text = writeFlow(document).replace('</start>', `<connector>${connector}</connector></start>`)
      const read = readFlow(text)
      if (read.document === undefined) throw new Error('not a flow')
      expect(runDocument(read.document).result.fault?.code).toBe(code)
    },
  )

  it('may call its resources __proto__, constructor and toString', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const variables = names.map(
      (name) =>
        `<variables><name>${name}</name><dataType>String</dataType><isCollection>false</isCollection><isInput>true</isInput><isOutput>true</isOutput></variables>`,
    )
    const read = readFlow(writeFlow(buildFlow({})).replace('</Flow>', `${variables.join('')}</Flow>`))
    if (read.document === undefined) throw new Error('not a flow')
    const inputs = Object.fromEntries(names.map((name) => [name, name]))
    const { result } = runDocument(read.document, { inputs })
    expect([...result.outputs]).toEqual(names.map((name) => [name, name]))
  })

  it('that goes nowhere finishes', () => {
    expect(runDocument(buildFlow({})).result).toMatchObject({ status: 'Finished', steps: 1 })
  })
})
