import type { Problem } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { problemRows } from './problem-rows.ts'

const problem = (code: string, severity: Problem['severity'], element?: string): Problem => ({
  code,
  severity,
  message: '',
  where: element === undefined ? {} : { element },
})
const found = [
  problem('d', 'error'),
  problem('b', 'warning', 'Send'),
  problem('b', 'warning', 'Send'),
  problem('a', 'hint'),
]

describe('problemRows', () => {
  it.each([
    ['all', ['d///0', 'b/Send//0', 'b/Send//1', 'a///0']],
    ['error', ['d///0']],
    ['warning', ['b/Send//0', 'b/Send//1']],
  ] as const)('%s', (filter, keys) => {
    expect(problemRows(found, filter).map((row) => row.key)).toEqual(keys)
  })
})
