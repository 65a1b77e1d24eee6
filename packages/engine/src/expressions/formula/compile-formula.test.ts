import type { DataType } from '@parley/flow'
import { createOrg, type Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../../testing/build-flow.ts'
import { runDocument } from '../../testing/run-document.ts'

/** The value of a formula in a flow with the variables `text`, `blank`, `number`, `day` and `moment`. */
function evaluate(
  expression: string,
  dataType: DataType = 'String',
  scale = 2,
): { value: Value | undefined; fault: string | undefined } {
  const document = buildFlow({
    resources: [
      { kind: 'variable', name: 'text', dataType: 'String', value: { kind: 'string', text: 'Ada' } },
      { kind: 'variable', name: 'blank', dataType: 'String' },
      { kind: 'variable', name: 'number', dataType: 'Number', scale: 2, value: { kind: 'number', text: '2.5' } },
      { kind: 'variable', name: 'day', dataType: 'Date', value: { kind: 'date', text: '2026-01-31' } },
      {
        kind: 'variable',
        name: 'moment',
        dataType: 'DateTime',
        value: { kind: 'dateTime', text: '2026-01-31T12:00:00.000Z' },
      },
      { kind: 'variable', name: 'nobody', dataType: 'SObject', objectType: 'Contact' },
      { kind: 'variable', name: 'result', dataType, ...(dataType === 'Number' ? { scale } : {}) },
      { kind: 'formula', name: 'formula', dataType, expression, ...(dataType === 'Number' ? { scale } : {}) },
    ],
    elements: [
      {
        kind: 'assignment',
        name: 'Work_It_Out',
        label: 'Work It Out',
        items: [{ assignToReference: 'result', operator: 'Assign', value: { kind: 'reference', to: 'formula' } }],
      },
    ],
  })
  const { value, result } = runDocument(document, { org: createOrg({ now: '2026-03-02T09:00:00.000Z' }) })
  return { value: value('result'), fault: result.fault?.code }
}

describe('formulas', () => {
  it.each<[string, Value]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['0.1 + 0.2', { unscaled: '3', scale: 1 }],
    ['-{!number}', { unscaled: '-25', scale: 1 }],
    ['2 ^ 3', 8],
    ['10 / 4', { unscaled: '25', scale: 1 }],
    ['1 / 0', null],
    ['number + NULL', null],
    ['ROUND(2.345, 2)', { unscaled: '235', scale: 2 }],
    ['CEILING(-1.2)', -2],
    ['FLOOR(-1.8)', -1],
    ['TRUNC(1.99, 1)', { unscaled: '19', scale: 1 }],
    ['MOD(7, 3)', 1],
    ['MOD(7, 0)', null],
    ['ABS(-3)', 3],
    ['MAX(1, 5, 3) - MIN(4, 2)', 3],
    ['SQRT(9)', 3],
    ['SQRT(-1)', null],
    ['LEN("four")', 4],
    ['FIND("a", "Ada")', 3],
    ['FIND("x", "Ada")', 0],
    ['VALUE("12.50")', { unscaled: '125', scale: 1 }],
    ['VALUE("twelve")', null],
    ['DATE(2026, 3, 1) - {!day}', 29],
    ['YEAR(day) * 100 + MONTH(day)', 202601],
    ['WEEKDAY(day)', 7],
    ['IF(ISBLANK(blank), 1, 2)', 1],
    ['CASE(text, "Bob", 1, "Ada", 2, 3)', 2],
    ['CASE(text, "Bob", 1, 3)', 3],
  ])('number: %s', (expression, value) => {
    expect(evaluate(expression, 'Number')).toEqual({ value, fault: undefined })
  })

  it.each<[string, Value]>([
    ['"Hello " & {!text} & blank', 'Hello Ada'],
    ['text + "!"', 'Ada!'],
    ['UPPER(LEFT(text, 2)) & RIGHT(text, 1)', 'ADa'],
    ['MID("abcdef", 2, 3)', 'bcd'],
    ['SUBSTITUTE("a-b-c", "-", "$&")', 'a$&b$&c'],
    ['LPAD("7", 3, "0") & RPAD("7", 3)', '0077  '],
    ['TRIM("  x ")', 'x'],
    ['TEXT(number)', '2.5'],
    ['TEXT(moment)', '2026-01-31 12:00:00Z'],
    ['BLANKVALUE(blank, "none")', 'none'],
    ['IF(FALSE, 1 / 0, "kept")', 'kept'],
    ['nobody.Name', null],
    ['"a" & BR() & "b"', 'a\nb'],
  ])('text: %s', (expression, value) => {
    expect(evaluate(expression)).toEqual({ value, fault: undefined })
  })

  it.each<[string, Value]>([
    ['text = "ada"', false],
    ['text = "Ada" && NOT(text <> "Ada")', true],
    ['blank = ""', true],
    ['OR(FALSE, number > 2)', true],
    ['AND(TRUE, blank > 1)', false],
    ['CONTAINS(text, "d")', true],
    ['BEGINS(text, "B")', false],
    ['REGEX(text, "[A-Z]d.")', true],
    ['REGEX(text, "A")', false],
    ['REGEX(text, "(")', null],
    ['ISPICKVAL(text, "Ada")', true],
    ['day < DATE(2026, 2, 1)', true],
  ])('truth: %s', (expression, value) => {
    expect(evaluate(expression, 'Boolean')).toEqual({ value, fault: undefined })
  })

  it.each<[string, DataType, Value]>([
    ['TODAY() + 1', 'Date', '2026-03-03'],
    ['ADDMONTHS(day, 1)', 'Date', '2026-02-28'],
    ['NOW() - 0.5', 'DateTime', '2026-03-01T21:00:00.000Z'],
    ['DATEVALUE(moment)', 'Date', '2026-01-31'],
    ['DATETIMEVALUE("2026-01-02 03:04:05")', 'DateTime', '2026-01-02T03:04:05.000Z'],
    ['DATE(2026, 2, 30)', 'Date', null],
  ])('dates: %s', (expression, dataType, value) => {
    expect(evaluate(expression, dataType)).toEqual({ value, fault: undefined })
  })

  it.each([
    ['1 +', 'invalid-formula'],
    ['VLOOKUP(text)', 'invalid-formula'],
    ['LEN()', 'invalid-formula'],
    ['missing & "x"', 'unknown-reference'],
    ['formula & "x"', 'circular-reference'],
  ])('%s faults with %s', (expression, code) => {
    expect(evaluate(expression).fault).toBe(code)
  })
})
