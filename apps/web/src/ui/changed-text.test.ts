import { describe, expect, it } from 'vitest'
import { changedText } from './changed-text.ts'

const NOW = new Date(2026, 2, 10, 12).getTime()

describe('changedText', () => {
  it.each([
    [0, 'Just now'],
    [59, 'Just now'],
    [60, '1 min ago'],
    [3_599, '59 min ago'],
    [3_600, '1 h ago'],
    [25 * 3_600, 'Yesterday'],
    [9 * 24 * 3_600, '1 Mar 2026'],
  ])('%i seconds: %s', (seconds, text) => {
    expect(changedText(NOW - seconds * 1_000, NOW)).toBe(text)
  })
})
