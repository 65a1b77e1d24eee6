import { describe, expect, it } from 'vitest'
import { textOfValue, valueOfText } from './literal-value.ts'

describe('valueOfText', () => {
  it.each([
    ['', 'String', undefined],
    ['Hi {!name}', 'String', { kind: 'string', text: 'Hi {!name}' }],
    ['{!recipientIds}', 'String', { kind: 'reference', to: 'recipientIds' }],
    ['{!$Flow.CurrentDate}', 'Date', { kind: 'reference', to: '$Flow.CurrentDate' }],
    ['007.10', 'Number', { kind: 'number', text: '007.10' }],
    ['ten', 'Number', { kind: 'string', text: 'ten' }],
    ['true', 'Boolean', { kind: 'boolean', value: true }],
    ['2026-03-02', 'Date', { kind: 'date', text: '2026-03-02' }],
    ['2 March', 'Date', { kind: 'string', text: '2 March' }],
    ['2026-03-02T09:00:00.000Z', 'DateTime', { kind: 'dateTime', text: '2026-03-02T09:00:00.000Z' }],
    ['09:30:00.000Z', 'Time', { kind: 'time', text: '09:30:00.000Z' }],
  ] as const)('%j as %s', (text, dataType, value) => {
    expect(valueOfText(text, dataType)).toEqual(value)
  })

  it('reads back what it shows', () => {
    for (const [text, type] of [
      ['{!a.b}', 'String'],
      ['12', 'Number'],
      ['True', 'Boolean'],
    ] as const) {
      expect(textOfValue(valueOfText(text, type))).toBe(text)
    }
  })
})
