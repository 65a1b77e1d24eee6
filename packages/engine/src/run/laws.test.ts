import type { AssignmentItem, FlowDocument, FlowValue, NewElement } from '@parley/flow'
import type { Value } from '@parley/org'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isList } from '../expressions/value-kinds.ts'
import { buildFlow } from '../testing/build-flow.ts'
import { runDocument, startRun } from '../testing/run-document.ts'
import { testOrg } from '../testing/test-org.ts'
import { resumeRun, runStateOf } from './resume-run.ts'
import { runResult } from './run-result.ts'
import { runToEnd } from './run-to-end.ts'
import { runSlice } from './step.ts'

const NAMES = ['one', 'two', 'three'] as const

const variable = fc.constantFrom(...NAMES)
const operand: fc.Arbitrary<FlowValue> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((text) => ({ kind: 'string' as const, text })),
  variable.map((to) => ({ kind: 'reference' as const, to })),
)
const listOperand = variable.map((to): FlowValue => ({ kind: 'reference', to }))
const row: fc.Arbitrary<AssignmentItem> = fc.oneof(
  fc.record({
    assignToReference: variable,
    operator: fc.constantFrom('Add', 'AddAtStart', 'RemoveAll', 'RemoveFirst', 'RemoveAfterFirst'),
    value: operand,
  }),
  fc.record({
    assignToReference: variable,
    operator: fc.constantFrom('Assign', 'RemoveUncommon', 'Add'),
    value: listOperand,
  }),
)

/** One Assignment with these rows, inside a loop of three turns, so that variables meet in every state of ownership. */
function documentOf(items: readonly AssignmentItem[]): FlowDocument {
  const turns: NewElement = { kind: 'loop', name: 'Each_Turn', label: 'Each Turn', collectionReference: 'turns' }
  return buildFlow({
    resources: ['turns', ...NAMES].map((name) => ({
      kind: 'variable',
      name,
      dataType: 'String',
      isCollection: true,
      isInput: true,
    })),
    elements: [turns, { kind: 'assignment', name: 'Set', label: 'Set', items, at: 'Each_Turn/nextValueConnector' }],
    edits: [{ type: 'connect', from: { element: 'Set', exit: 'connector' }, target: 'Each_Turn' }],
  })
}

const inputs = { turns: ['1', '2', '3'], one: ['a', 'b'], two: ['b'], three: null }

/** What the rows mean, without any sharing. */
function model(items: readonly AssignmentItem[]): Record<string, readonly string[] | null> {
  const state: Record<string, readonly string[] | null> = { one: ['a', 'b'], two: ['b'], three: null }
  for (const { assignToReference, operator, value } of [items, items, items].flat()) {
    const given =
      value?.kind === 'reference' ? (state[value.to] ?? null) : value?.kind === 'string' ? [value.text] : null
    const isSingle = value?.kind === 'string'
    state[assignToReference] = applied(operator, state[assignToReference] ?? null, given, isSingle)
  }
  return state
}

function applied(
  operator: string,
  current: readonly string[] | null,
  given: readonly string[] | null,
  isSingle: boolean,
): readonly string[] | null {
  const items = current ?? []
  // A null collection as the operand is one null item, which no collection here ever holds.
  const operands = given ?? []
  const first = isSingle ? items.indexOf(operands[0] ?? '') : -1
  switch (operator) {
    case 'Assign':
      return given
    case 'Add':
      return [...items, ...operands]
    case 'AddAtStart':
      return [...operands, ...items]
    case 'RemoveAll':
      return items.filter((item) => !operands.includes(item))
    case 'RemoveUncommon':
      return items.filter((item) => operands.includes(item))
    case 'RemoveFirst':
      return items.filter((_item, index) => index !== first)
    default:
      return first < 0 ? items : items.slice(0, first + 1)
  }
}

function collections(value: (name: string) => Value | undefined): Record<string, unknown> {
  return Object.fromEntries(NAMES.map((name) => [name, value(name)]))
}

describe('laws of running', () => {
  it('variables never see what is done to each other', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (items) => {
        const { value, result } = runDocument(documentOf(items), { inputs })
        expect(result.fault).toBeNull()
        expect(collections(value)).toEqual(model(items))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('the trace’s values are those of the moment', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (items) => {
        const { run } = runDocument(documentOf(items), { inputs, traceLevel: 'values' })
        const last = new Map<string, unknown>(Object.entries(inputs))
        for (const detail of run.trace.details) {
          if (detail.type !== 'set' || !last.has(detail.variable)) continue
          const then = (value: Value, length: number): unknown => (isList(value) ? value.slice(0, length) : value)
          expect(then(detail.old, detail.oldLength)).toEqual(last.get(detail.variable))
          last.set(detail.variable, then(detail.value, detail.valueLength))
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('neither slices nor saving and resuming change what a run does', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (items, cut) => {
        const document = documentOf(items)
        const whole = runDocument(document, { org: testOrg().org, inputs }).run
        const { org } = testOrg()
        const cutRun = startRun(document, { org, inputs })
        runSlice(cutRun, cut)
        const resumed = resumeRun(cutRun.program, JSON.parse(JSON.stringify(runStateOf(cutRun))), { org })
        runToEnd(resumed)
        expect(resumed.state.slots).toEqual(whole.state.slots)
        expect(runResult(resumed).steps).toBe(runResult(whole).steps)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
