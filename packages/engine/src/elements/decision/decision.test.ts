import type { Condition, FlowValue } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../../testing/build-flow.ts'
import { runDocument } from '../../testing/run-document.ts'

const number = (text: string): FlowValue => ({ kind: 'number', text })
const above = (limit: string): Condition => ({
  leftValueReference: 'count',
  operator: 'GreaterThan',
  rightValue: number(limit),
})

/** Runs a Decision with the outcomes `First` and `Second` over `count` = 5 and notes the way that it takes. */
function decide(outcomes: readonly { logic: string; conditions: readonly Condition[] }[]) {
  const names = ['First', 'Second']
  const document = buildFlow({
    resources: [
      { kind: 'variable', name: 'count', dataType: 'Number', value: number('5') },
      { kind: 'variable', name: 'nobody', dataType: 'SObject', objectType: 'MessagingEndUser' },
      { kind: 'variable', name: 'due', dataType: 'Date', value: { kind: 'date', text: '2026-03-02' } },
    ],
    elements: [
      {
        kind: 'decision',
        name: 'Which',
        label: 'Which',
        outcomes: outcomes.map(({ logic, conditions }, index) => ({
          name: names[index] ?? '',
          label: names[index] ?? '',
          conditionLogic: logic,
          conditions,
        })),
      },
    ],
  })
  const { result, value } = runDocument(document)
  return { fault: result.fault?.code, first: value('First'), second: value('Second') }
}

describe('decision', () => {
  it('takes the first outcome that is met and says so in the outcomes’ own values', () => {
    const met = { logic: 'and', conditions: [above('1')] }
    expect(decide([met, met])).toEqual({ fault: undefined, first: true, second: false })
  })

  it.each([
    ['and', [above('1'), above('9')], false],
    ['or', [above('9'), above('1')], true],
    ['1 AND NOT(2 OR 3)', [above('1'), above('9'), above('8')], true],
    ['and', [], false],
  ])('%s over %j: %s', (logic, conditions, met) => {
    expect(decide([{ logic, conditions }]).first).toBe(met)
  })

  it('does not look at conditions that no longer matter', () => {
    const broken: Condition = { leftValueReference: 'missing', operator: 'IsNull' }
    expect(decide([{ logic: 'or', conditions: [above('1'), broken] }])).toMatchObject({ first: true, fault: undefined })
    expect(decide([{ logic: 'and', conditions: [above('1'), broken] }]).fault).toBe('unknown-reference')
    expect(decide([{ logic: 'NOT 1', conditions: [broken] }]).fault).toBe('unknown-reference')
  })

  it('reads the field of a null record as null', () => {
    const blank: Condition = {
      leftValueReference: 'nobody.Name',
      operator: 'IsNull',
      rightValue: { kind: 'boolean', value: true },
    }
    expect(decide([{ logic: 'and', conditions: [blank] }])).toMatchObject({ first: true, fault: undefined })
  })

  it('compares a date with a date-time by its day', () => {
    const due: Condition = {
      leftValueReference: 'due',
      operator: 'EqualTo',
      rightValue: { kind: 'dateTime', text: '2026-03-02T17:00:00.000Z' },
    }
    expect(decide([{ logic: 'and', conditions: [due] }]).first).toBe(true)
  })

  it.each([
    ['1 AND', [above('1')], 'condition-logic'],
    ['and', [{ leftValueReference: 'count', operator: 'IsChanged' }], 'not-simulated'],
  ])('%s faults with %s', (logic, conditions, code) => {
    expect(decide([{ logic, conditions }]).fault).toBe(code)
  })
})
