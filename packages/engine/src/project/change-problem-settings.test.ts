import type { Suppression } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { changeProblemSettings, type SettingsChange } from './change-problem-settings.ts'
import { readProblemSettings } from './read-problem-settings.ts'

const inSend: Suppression = { code: 'action/in-loop', flow: 'Order', element: 'Send', reason: 'Few' }
const everywhere: Suppression = { code: 'action/in-loop', reason: 'Few' }

function changed(text: string, ...changes: SettingsChange[]): string {
  return changes.reduce((before, change) => {
    const answer = changeProblemSettings(before, change)
    return 'text' in answer ? answer.text : answer.problem.code
  }, text)
}

describe('changeProblemSettings', () => {
  it.each<[string, SettingsChange[], Suppression[]]>([
    ['mutes', [{ type: 'mute', suppression: inSend }], [inSend]],
    [
      'beside what is muted',
      [inSend, everywhere].map((suppression) => ({ type: 'mute', suppression })),
      [inSend, everywhere],
    ],
    [
      'unmutes that alone',
      [
        { type: 'mute', suppression: inSend },
        { type: 'mute', suppression: everywhere },
        { type: 'unmute', suppression: { ...everywhere } },
      ],
      [inSend],
    ],
  ])('%s', (_, changes, suppressed) => {
    expect(readProblemSettings(changed('', ...changes))).toMatchObject({ settings: { suppressed }, problems: [] })
  })

  it('follows a flow to its new name', () => {
    const other = { ...inSend, flow: 'Refund' }
    const text = changed(
      '',
      ...[inSend, everywhere, other].map((suppression) => ({ type: 'mute' as const, suppression })),
      { type: 'renameFlow', from: 'Order', to: 'Order_2' },
    )
    expect(readProblemSettings(text).settings.suppressed).toEqual([{ ...inSend, flow: 'Order_2' }, everywhere, other])
  })

  it.each([
    ['hint', [['action/in-loop', 'hint']]],
    ['off', [['action/in-loop', 'off']]],
    ['default', []],
  ] as const)('takes a code for: %s', (severity, expected) => {
    const before = '{ "problems": { "severities": { "action/in-loop": "error" } } }'
    const text = changed(before, { type: 'setSeverity', code: 'action/in-loop', severity })
    expect([...readProblemSettings(text).settings.severities]).toEqual(expected)
  })

  it('keeps what else the file says, mistakes too', () => {
    const before = {
      theme: [1],
      problems: { severities: { 'no/such': 'off' }, suppressed: [{ code: 'x' }], more: null },
    }
    const text = changed(JSON.stringify(before), {
      type: 'mute',
      suppression: everywhere,
    })
    expect(JSON.parse(text)).toEqual({
      ...before,
      problems: { ...before.problems, suppressed: [{ code: 'x' }, everywhere] },
    })
  })

  it.each([
    ['{', 'json'],
    ['[]', 'settings/shape'],
    ['{ "problems": { "suppressed": {} } }', 'settings/shape'],
  ])('leaves %s alone', (text, code) => {
    expect(changed(text, { type: 'mute', suppression: inSend })).toBe(code)
  })
})
