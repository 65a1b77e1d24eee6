import { describe, expect, it } from 'vitest'
import type { CheckReport, FileFinding } from './check-report.ts'
import { checkReporters } from './check-reporters.ts'

const finding: FileFinding = {
  file: 'a b/Order.flow-meta.xml',
  line: 3,
  column: 5,
  element: 'Send',
  code: 'action/in-loop',
  severity: 'warning',
  message: '100%\nsure: yes, really',
}
const report: CheckReport = {
  findings: [finding, { ...finding, severity: 'info', element: null, code: 'best-practice/HardcodedId' }],
  flows: 1,
  muted: 2,
}

describe('checkReporters', () => {
  it('text: a line for each, and a summary', () => {
    const [first, , , , last] = checkReporters.text(report).split('\n')
    expect(first).toBe('a b/Order.flow-meta.xml:3:5: warning action/in-loop: Send: 100%')
    expect(last).toBe('1 flow: 0 errors, 1 warning, 1 hint, 2 muted')
  })

  it('github: workflow commands whose parts can’t end them', () => {
    expect(checkReporters.github(report).split('\n')).toEqual([
      '::warning file=a b/Order.flow-meta.xml,line=3,col=5,title=action/in-loop::Send: 100%25%0Asure: yes, really',
      '::notice file=a b/Order.flow-meta.xml,line=3,col=5,title=best-practice/HardcodedId::100%25%0Asure: yes, really',
      '1 flow: 0 errors, 1 warning, 1 hint, 2 muted',
      '',
    ])
    const odd = checkReporters.github({ ...report, findings: [{ ...finding, file: 'a:b,c%.flow' }] })
    expect(odd).toMatch(/^::warning file=a%3Ab%2Cc%25\.flow,line=3,/)
  })

  it('sarif: one run with its rules, and a result for each', () => {
    const { version, runs } = JSON.parse(checkReporters.sarif(report))
    expect(version).toBe('2.1.0')
    expect(runs[0].tool.driver.rules.map((rule: { id: string; name: string }) => [rule.id, rule.name])).toEqual([
      ['action/in-loop', 'ActionInLoop'],
      ['best-practice/HardcodedId', 'HardcodedId'],
    ])
    expect(runs[0].tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: expect.any(String) },
      defaultConfiguration: { level: 'warning' },
    })
    expect(runs[0].results).toMatchObject([
      { ruleId: 'action/in-loop', ruleIndex: 0, level: 'warning', message: { text: finding.message } },
      { ruleId: 'best-practice/HardcodedId', ruleIndex: 1, level: 'note' },
    ])
    expect(runs[0].results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/Order.flow-meta.xml' },
          region: { startLine: 3, startColumn: 5 },
        },
        logicalLocations: [{ name: 'Send' }],
      },
    ])
  })

  it.each(['text', 'json', 'github', 'sarif'] as const)('%s says that nothing was found', (reporter) => {
    expect(checkReporters[reporter]({ findings: [], flows: 3, muted: 0 })).toMatch(/\n$/)
  })
})
