import { applyEdit, checkFlow, newFlow, viewOf, writeFlow } from '@parley/flow'
import type { CheckContext, ComponentInfo, Edit, FlowDocument } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import type { GuideFacts } from './guide-facts.ts'
import { addAction, chooseMessage, choosePeople, chooseSend, makeChoices, nameIt } from './step-edits.ts'
import type { StepEdit } from './step-edits.ts'
import { stepRules } from './step-rules.ts'

const component = (name: string, parameters: readonly string[], more: Partial<ComponentInfo> = {}): ComponentInfo => ({
  name,
  label: name,
  type: 'Notification',
  status: 'Active',
  parameters: parameters.map((valueType, index) => ({
    name: `P${String(index)}`,
    label: '',
    valueType,
    isRequired: true,
    isList: false,
  })),
  text: '',
  constants: {},
  formats: [],
  ...more,
})

const TYPES = ['Text', 'Integer', 'Double', 'Boolean', 'Date', 'DateTime', 'RecordId', 'Url']

const context: CheckContext = {
  components: [component('Draft', ['Text'], { status: 'Draft' }), component('None', []), component('One', ['Text'])],
}

const BUILDING: readonly StepEdit[] = [addAction, chooseSend, nameIt, choosePeople, chooseMessage, makeChoices]

const empty = newFlow({ label: 'Test' })

const after = (document: FlowDocument, edits: readonly StepEdit[], world = context): FlowDocument =>
  edits.reduce((now, edit) => applyEdit(now, edit(now, world) ?? { type: 'together', edits: [] }), document)

const facts = (document: FlowDocument, happened: GuideFacts['happened'] = new Set(), world = context): GuideFacts => ({
  document,
  context: world,
  problems: checkFlow(document, world),
  isFormOpen: false,
  run: undefined,
  person: undefined,
  now: undefined,
  query: undefined,
  happened,
})

const done = (given: GuideFacts): string =>
  Object.entries(stepRules)
    .filter(([, isDone]) => isDone(given))
    .map(([id]) => id)
    .join(' ')

const IDS = ['action', 'send', 'name', 'people', 'message', 'choices']

describe('the steps that build the flow', () => {
  it.each(BUILDING.map((_, index) => index + 1))('step %i is done by its edit, and not before', (count) => {
    expect(done(facts(after(empty, BUILDING.slice(0, count))))).toBe(IDS.slice(0, count).join(' '))
  })

  it('leaves a flow without errors', () => {
    expect(checkFlow(after(empty, BUILDING), context).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('changes nothing when the steps are done already', () => {
    const built = after(empty, BUILDING)
    expect(writeFlow(after(built, BUILDING.slice(1)))).toBe(writeFlow(built))
  })

  it.each(TYPES)('fills in a parameter of type %s with a value that fits', (type) => {
    const world = { components: [component('Typed', [type])] }
    expect(done(facts(after(empty, BUILDING, world), new Set(), world))).toContain('message')
  })

  it('takes the text collection that is there', () => {
    const make: Edit = {
      type: 'addResource',
      resource: { kind: 'variable', name: 'people', dataType: 'String', isCollection: true, isInput: true },
    }
    const { resources } = viewOf(after(applyEdit(empty, make), BUILDING))
    expect(resources.map(({ name }) => name)).toEqual(['people'])
  })

  it('ticks steps that are done early', () => {
    expect(done(facts(after(empty, [addAction, chooseSend, makeChoices, choosePeople])))).toBe(
      'action send people choices',
    )
  })

  it('does not take the name that an element is born with for a chosen one', () => {
    const labelled = applyEdit(after(empty, [addAction, chooseSend]), {
      type: 'setLabel',
      element: 'New_Action',
      label: 'S',
    })
    expect(done(facts(labelled))).toBe('action send')
  })

  it('cannot say that the message is right before the org is open', () => {
    expect(done(facts(after(empty, BUILDING), new Set(), {}))).not.toContain('message')
  })

  it('has no edit for a step whose element is not there', () => {
    expect(BUILDING.slice(1).map((edit) => edit(empty, context))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the steps after building', () => {
  it.each([
    [['ran'], 'run'],
    [['ran', 'opened'], 'run unsent'],
    [['ran', 'opened', 'replied', 'waited'], 'run unsent'],
    [['ran', 'opened', 'replied', 'waited', 'queried'], 'run unsent afterwards'],
  ] as const)('after %j', (happened, ids) => {
    expect(done(facts(empty, new Set(happened)))).toBe(ids)
  })
})
