import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

const sample = 'samples/order-update'

const scenario = (...steps: unknown[]): Record<string, string> => ({
  'scenarios/t.scenario.json': JSON.stringify({ name: 'T', now: '2026-03-02T09:00:00Z', steps }),
})
const run = { run: 'Order_Update', inputs: { recipientIds: ['@chloe'] } }
const counts = 'SELECT SuccessMessageCount FROM ConvMessageSendRequest'

describe('parley test', () => {
  it('passes every scenario of the sample', () => {
    const { code, out, error } = runCli(sample, ['test', '--reporter', 'json'])
    expect(error).toBe('')
    expect(JSON.parse(out)).toMatchObject({ passed: 6, failed: 0 })
    expect(code).toBe(0)
  })

  it('says step, expected, found and why when an expectation fails', () => {
    const files = scenario(run, { expect: { query: counts, records: [{ SuccessMessageCount: 1 }] } })
    const { code, out } = runCli(sample, ['test', 'scenarios/t.scenario.json', '--reporter', 'json'], files)
    expect(code).toBe(1)
    const { passed, failed, scenarios } = JSON.parse(out)
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 })
    expect(scenarios).toMatchObject([
      {
        file: 'scenarios/t.scenario.json',
        name: 'T',
        passed: false,
        failure: { step: 2, expected: [{ SuccessMessageCount: 1 }], found: [{ SuccessMessageCount: 0 }] },
      },
    ])
    expect(scenarios[0].failure.why).toMatch(/Chloe Martin: Failed \(EndUserIsNotOptedIn\)/)
  })

  it('writes JUnit that escapes what scenarios are called', () => {
    const files = {
      'scenarios/t.scenario.json': JSON.stringify({ name: 'a < b & "c"', steps: [{ expect: { status: 'Finished' } }] }),
    }
    const { out } = runCli(sample, ['test', 'scenarios/t.scenario.json', '--reporter', 'junit'], files)
    expect(out).toContain('name="a &lt; b &amp; &quot;c&quot;"')
    expect(out).toContain('failures="1"')
  })

  it.each([
    [
      'a step of no kind',
      '{ "name": "T", "steps": [\n  { "rnu": "X" }\n] }',
      /t\.scenario\.json:2:3: scenario\/invalid: /,
    ],
    ['an unknown member', '{ "name": "T", "stpes": [], "steps": [] }', /scenario\/invalid/],
    ['an unknown flow', JSON.stringify({ name: 'T', steps: [{ run: 'Nothing' }] }), /unknown-flow/],
    [
      'an unknown person',
      JSON.stringify({ name: 'T', steps: [{ reply: { from: '@x', text: 'a' } }] }),
      /t\.scenario\.json:1:\d+: /,
    ],
    [
      'a session that is not open',
      JSON.stringify({ name: 'T', steps: [{ session: { of: '@ana', status: 'Ended' } }] }),
      /t\.scenario\.json:1:\d+: /,
    ],
    ['a project that is none', JSON.stringify({ name: 'T', project: '../..', steps: [] }), /scenario\/no-project/],
    ['data that is not there', JSON.stringify({ name: 'T', data: ['../data/x.json'], steps: [] }), /scenario\/no-data/],
    ['a switch that is none', JSON.stringify({ name: 'T', assumptions: { x: 'y' }, steps: [] }), /unknown-assumption/],
  ])('exits with 2 for %s', (_, text, message) => {
    const { code, error } = runCli(sample, ['test', 'scenarios/t.scenario.json'], { 'scenarios/t.scenario.json': text })
    expect(error).toMatch(message)
    expect(code).toBe(2)
  })
})
