import { describe, expect, it } from 'vitest'
import { SHORTCUTS, shortcutFor } from './shortcuts.ts'
import type { KeyPlace, KeyPress } from './shortcuts.ts'

const press = (key: string, ...held: ('ctrl' | 'shift' | 'alt')[]): KeyPress => ({
  key,
  ctrl: held.includes('ctrl'),
  shift: held.includes('shift'),
  alt: held.includes('alt'),
})

describe('shortcutFor', () => {
  it.each<[KeyPress, KeyPlace, string | undefined]>([
    [press('s', 'ctrl'), 'field', 'Save'],
    [press('z', 'ctrl'), 'flowField', 'Undo'],
    [press('z', 'ctrl'), 'page', 'Undo'],
    [press('z', 'ctrl'), 'field', undefined],
    [press('Z', 'ctrl', 'shift'), 'flowField', 'Redo'],
    [press('y', 'ctrl'), 'page', 'Redo'],
    [press('f', 'ctrl'), 'field', 'Find in the flow'],
    [press('r'), 'page', 'Run'],
    [press('r'), 'flowField', undefined],
    [press('r', 'ctrl'), 'page', undefined],
    [press('?', 'shift'), 'page', 'These keys'],
    [press('?', 'shift'), 'field', undefined],
    [press('/', 'ctrl'), 'page', 'These keys'],
    [press('z', 'ctrl', 'alt'), 'page', undefined],
    [{ ...press('d'), before: 'g' }, 'page', 'To the Toolbox'],
    [press('d'), 'page', undefined],
  ])('%j, at %s: %s', (key, place, what) => {
    expect(shortcutFor(key, place)?.what).toBe(what)
  })

  it('lists every key once', () => {
    const keys = SHORTCUTS.map((shortcut) => shortcut.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
