import type { Problem } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { arrangeProblems } from './problems-store.ts'

const problem = (element: string | undefined, code: string, severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  message: code,
  where: element === undefined ? {} : { element },
})
const NONE = { byElement: new Map() }

describe('arrangeProblems', () => {
  it('groups by element and counts errors and warnings, not hints', () => {
    const found = [problem('Send', 'a'), problem('Send', 'b', 'warning'), problem(undefined, 'c', 'hint')]
    const arranged = arrangeProblems(found, NONE)
    expect([arranged.errors, arranged.warnings]).toEqual([1, 1])
    expect(arranged.byElement.get('Send')?.map(({ code }) => code)).toEqual(['a', 'b'])
    expect(arranged.byElement.get('')?.map(({ code }) => code)).toEqual(['c'])
  })

  it('keeps the array of an element whose problems say the same', () => {
    const before = arrangeProblems([problem('Send', 'a'), problem('Find', 'b')], NONE)
    const after = arrangeProblems([problem('Send', 'a'), problem('Find', 'c')], before)
    expect(after.byElement.get('Send')).toBe(before.byElement.get('Send'))
    expect(after.byElement.get('Find')).not.toBe(before.byElement.get('Find'))
  })

  it('takes any name as an element', () => {
    const arranged = arrangeProblems([problem('__proto__', 'a')], NONE)
    expect(arranged.byElement.get('__proto__')).toHaveLength(1)
    expect(arranged.byElement.get('constructor')).toBeUndefined()
  })
})
