import type { Problem } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { problemRows } from './problem-rows.ts'

const problem = (code: string, severity: Problem['severity']): Problem => ({ code, severity, message: '', where: {} })
const found = [problem('a', 'hint'), problem('b', 'warning'), problem('c', 'error'), problem('d', 'error')]

describe('problemRows', () => {
  it.each([
    ['all', ['c', 'd', 'b', 'a']],
    ['error', ['c', 'd']],
    ['warning', ['b']],
  ] as const)('%s', (filter, codes) => {
    expect(problemRows(found, filter).map((row) => row.code)).toEqual(codes)
  })
})
