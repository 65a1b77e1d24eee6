import { describe, expect, it } from 'vitest'
import { readProblemSettings } from './read-problem-settings.ts'

const told = (text: string): string[] =>
  readProblemSettings(text).problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)

describe('readProblemSettings', () => {
  it('reads severities and what is muted', () => {
    const { settings, problems } = readProblemSettings(`{ "problems": {
      "severities": { "action/in-loop": "error", "name/illegal": "off" },
      "suppressed": [{ "code": "MissingFaultPath", "flow": "Order", "element": "Send", "reason": "Retried elsewhere" }]
    } }`)
    expect(problems).toEqual([])
    expect([...settings.severities]).toEqual([
      ['action/in-loop', 'error'],
      ['name/illegal', 'off'],
    ])
    expect(settings.suppressed).toEqual([
      { code: 'best-practice/MissingFaultPath', flow: 'Order', element: 'Send', reason: 'Retried elsewhere' },
    ])
  })

  it.each(['{}', '{ "problems": {} }', '{ "problems": { "severities": {}, "suppressed": [] } }'])(
    'takes %s for no settings',
    (text) => {
      expect(readProblemSettings(text)).toEqual({ settings: { severities: new Map(), suppressed: [] }, problems: [] })
    },
  )

  it.each<[string, string[]]>([
    ['{', ['json parley.json:1:2']],
    ['[]', ['settings/shape parley.json:1:1']],
    ['{ "problem": {} }', ['settings/unknown-member parley.json:1:14']],
    ['{ "problems": 1 }', ['settings/shape parley.json:1:15']],
    ['{ "problems": {\n"severities": [] } }', ['settings/shape parley.json:2:15']],
    ['{ "problems": {\n"suppressed": {} } }', ['settings/shape parley.json:2:15']],
  ])('says what %j should be instead', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['"action/in-lop": "off"', ['settings/unknown-code parley.json:2:18']],
    ['"__proto__": "off"', ['settings/unknown-code parley.json:2:14']],
    ['"constructor": "off"', ['settings/unknown-code parley.json:2:16']],
    ['"action/in-loop": "fatal"', ['settings/unknown-severity parley.json:2:19']],
    ['"action/in-loop": null', ['settings/unknown-severity parley.json:2:19']],
  ])('leaves out the severity %s, and keeps the others', (member, expected) => {
    const text = `{ "problems": { "severities": {\n${member},\n"name/illegal": "hint" } } }`
    expect(told(text)).toEqual(expected)
    expect([...readProblemSettings(text).settings.severities]).toEqual([['name/illegal', 'hint']])
  })

  it.each<[string, string[]]>([
    ['{ "code": "action/in-loop" }', ['settings/reason-missing parley.json:2:1']],
    ['{ "code": "action/in-loop", "reason": " " }', ['settings/reason-missing parley.json:2:39']],
    ['{ "reason": "x" }', ['settings/unknown-code parley.json:2:1']],
    ['{ "code": "x/y", "flow": 1 }', ['settings/unknown-code', 'settings/reason-missing', 'settings/name-missing']],
    ['{ "code": "name/illegal", "reason": "x", "element": "" }', ['settings/name-missing parley.json:2:53']],
    ['"action/in-loop"', ['settings/shape parley.json:2:1']],
  ])('does not mute by %s, and keeps the others', (item, expected) => {
    const text = `{ "problems": { "suppressed": [\n${item},\n{ "code": "name/illegal", "reason": "old" }] } }`
    expect(told(text).map((line, index) => (expected[index]?.includes(':') ? line : line.split(' ')[0]))).toEqual(
      expected,
    )
    expect(readProblemSettings(text).settings.suppressed).toEqual([{ code: 'name/illegal', reason: 'old' }])
  })
})
