import { expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import { choiceOf } from './assumptions.ts'
import { setAssumption } from './set-assumption.ts'

it.each([
  ['template-status', 'as-file', undefined, 'as-file'],
  ['template-status', 'maybe', 'unknown-choice', 'approved'],
  ['__proto__', 'as-file', 'unknown-assumption', 'approved'],
])('%s = %s', (id, choice, code, inForce) => {
  const org = createOrg()
  expect(setAssumption(org, id, choice)?.code).toBe(code)
  expect(choiceOf(org, 'template-status')).toBe(inForce)
})
