import { describe, expect, it } from 'vitest'
import { storeMode } from './store-mode.ts'

describe('storeMode', () => {
  it.each([
    [true, [], 'auto'],
    [true, ['Id'], 'fields'],
    [false, ['Id'], 'variable'],
    [false, [], 'variable'],
  ] as const)('automatic %s, fields %j → %s', (storeOutputAutomatically, queriedFields, mode) => {
    expect(storeMode({ storeOutputAutomatically, queriedFields, outputAssignments: [] })).toBe(mode)
  })
})
