import { describe, expect, it } from 'vitest'
import type { FlowInput } from './flow-inputs.ts'
import { inputValues, missingInputs } from './input-values.ts'

function input(name: string, control: FlowInput['control']): FlowInput {
  return { name, control, help: '', dataType: 'String' }
}

describe('what the run panel hands to a run', () => {
  it.each([
    ['text', 'A-1', 'A-1'],
    ['number', '12.50', '12.50'],
    ['boolean', true, true],
    ['list', 'a\nb\n', ['a', 'b']],
    ['people', ['0PA1', '0PA2'], ['0PA1', '0PA2']],
    ['dateTime', '2026-03-02T09:00', '2026-03-02T09:00:00.000Z'],
  ] as const)('%s %j becomes %j', (control, draft, value) => {
    expect(inputValues([input('x', control)], { x: draft })).toEqual({ x: value })
  })

  it('leaves out what is empty, so that defaults stay', () => {
    expect(inputValues([input('x', 'text'), input('y', 'text')], { x: '' })).toEqual({})
  })

  it('misses people and the starting record, nothing else', () => {
    const inputs = [input('who', 'people'), input('$Record', 'record'), input('note', 'text')]
    expect(missingInputs(inputs, {})).toEqual(['who', '$Record'])
    expect(missingInputs(inputs, { who: [], $Record: '500' })).toEqual([])
  })
})
