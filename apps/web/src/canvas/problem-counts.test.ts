import type { Problem } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { problemCounts } from './problem-counts.ts'

const found = (...severities: Problem['severity'][]) =>
  problemCounts(severities.map((severity) => ({ code: 'x/y', severity, message: '', where: {} })))

describe('problemCounts', () => {
  it.each([
    [[], [], undefined],
    [['hint'], [], undefined],
    [['warning', 'hint'], ['1 warning'], { severity: 'warning', count: 1 }],
    [['error', 'warning', 'error'], ['2 errors', '1 warning'], { severity: 'error', count: 2 }],
  ] as const)('%j', (severities, words, badge) => {
    expect(found(...severities)).toEqual({ words, badge })
  })
})
