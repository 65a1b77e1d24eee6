import { describe, expect, it } from 'vitest'
import type { Problem } from '../problem.ts'
import { applySettings } from './apply-settings.ts'
import { problemCodeOf } from './problem-code.ts'
import { NO_SETTINGS, type ChosenSeverity, type Suppression } from './problem-settings.ts'
import type { ProblemCode } from '../severities.ts'

const found: readonly Problem[] = [
  { code: 'name/illegal', severity: 'error', message: '', where: { element: 'a b' } },
  { code: 'action/in-loop', severity: 'warning', message: '', where: { element: 'Send' } },
  { code: 'action/in-loop', severity: 'warning', message: '', where: { element: 'Send_Again' } },
  { code: 'flow/label-missing', severity: 'error', message: '', where: {} },
]

describe('applySettings', () => {
  it('leaves everything as it is without settings', () => {
    expect(applySettings(found, NO_SETTINGS, 'Order')).toEqual({ shown: found, muted: [] })
  })

  it.each<[string, readonly [ProblemCode, ChosenSeverity][], string[], string[]]>([
    ['raised', [['action/in-loop', 'error']], ['error', 'error', 'error', 'error'], []],
    ['lowered, and behind the others', [['name/illegal', 'hint']], ['error', 'warning', 'warning', 'hint'], []],
    ['off', [['action/in-loop', 'off']], ['error', 'error'], ['action/in-loop off', 'action/in-loop off']],
  ])('shows a code as grave as the project takes it for: %s', (_, severities, shown, muted) => {
    const settled = applySettings(found, { ...NO_SETTINGS, severities: new Map(severities) }, 'Order')
    expect(settled.shown.map((problem) => problem.severity)).toEqual(shown)
    expect(settled.muted.map(({ problem, by }) => `${problem.code} ${by === 'off' ? by : by.reason}`)).toEqual(muted)
  })

  it.each<[string, Omit<Suppression, 'reason' | 'code'>, number]>([
    ['the whole project', {}, 2],
    ['this flow', { flow: 'Order' }, 2],
    ['another flow', { flow: 'Refund' }, 0],
    ['one element', { flow: 'Order', element: 'Send' }, 1],
    ['an element by this name in every flow', { element: 'Send_Again' }, 1],
    ['an element that has none', { element: 'constructor' }, 0],
  ])('mutes in %s', (_, where, count) => {
    const suppressed: Suppression[] = [{ code: 'action/in-loop', reason: 'Few people', ...where }]
    const { shown, muted } = applySettings(found, { ...NO_SETTINGS, suppressed }, 'Order')
    expect(muted.map(({ by }) => by)).toEqual(Array.from({ length: count }, () => suppressed[0]))
    expect(shown).toHaveLength(found.length - count)
  })

  it('takes off before a suppression', () => {
    const settings = {
      severities: new Map<ProblemCode, ChosenSeverity>([['name/illegal', 'off']]),
      suppressed: [{ code: 'name/illegal' as const, reason: 'old' }],
    }
    expect(applySettings(found, settings, 'Order').muted.map(({ by }) => by)).toEqual(['off'])
  })
})

describe('problemCodeOf', () => {
  it.each([
    ['action/in-loop', 'action/in-loop'],
    ['HardcodedId', 'best-practice/HardcodedId'],
    ['in-loop', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s', (word, code) => {
    expect(problemCodeOf(word)).toBe(code)
  })
})
