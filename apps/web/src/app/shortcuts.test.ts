import { describe, expect, it } from 'vitest'
import { SHORTCUTS, shortcutFor } from './shortcuts.ts'
import type { KeyPress } from './shortcuts.ts'

const press = (key: string, ...held: ('ctrl' | 'shift' | 'alt')[]): KeyPress => ({
  key,
  ctrl: held.includes('ctrl'),
  shift: held.includes('shift'),
  alt: held.includes('alt'),
})

describe('shortcutFor', () => {
  it.each([
    [press('s', 'ctrl'), true, 'Save'],
    [press('z', 'ctrl'), true, 'Undo'],
    [press('Z', 'ctrl', 'shift'), true, 'Redo'],
    [press('y', 'ctrl'), true, 'Redo'],
    [press('f', 'ctrl'), true, 'Find in the flow'],
    [press('r'), false, 'Run'],
    [press('r'), true, undefined],
    [press('r', 'ctrl'), false, undefined],
    [press('?', 'shift'), false, 'These keys'],
    [press('?', 'shift'), true, undefined],
    [press('/', 'ctrl'), false, 'These keys'],
    [press('z', 'ctrl', 'alt'), false, undefined],
  ])('%j, in a field %s: %s', (key, isInField, what) => {
    expect(shortcutFor(key, isInField)?.what).toBe(what)
  })

  it('lists every key once', () => {
    const keys = SHORTCUTS.map((shortcut) => shortcut.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
