import { problemCodeOf, severityOf } from '@parley/flow'
import { problemPages } from '@parley/flow/problem-pages'
import type { CheckReport, FileFinding } from './check-report.ts'

/**
 * A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code scanning services and editors read: one
 * run, its rules, and a result for each finding.
 */
export function checkSarif({ findings }: CheckReport): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  const driver = { name: 'Parley', rules: codes.map(rule) }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => result(finding, codes.indexOf(finding.code))),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const

/** A rule with what its page says; mistakes in a project's settings have none. */
function rule(id: string): object {
  const code = problemCodeOf(id)
  const name = ruleName(id)
  if (code === undefined) return { id, name }
  const { means, mend } = problemPages[code]
  return {
    id,
    name,
    shortDescription: { text: means },
    help: { text: mend },
    defaultConfiguration: { level: LEVELS[severityOf(code)] },
  }
}

function result({ file, line, column, element, code, severity, message }: FileFinding, ruleIndex: number): object {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(element === null ? {} : { logicalLocations: [{ name: element }] }),
      },
    ],
  }
}

/** A path as a relative URI reference; one that leads to another drive is left alone as far as a URI can hold it. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}

/** `HardcodedId` for `best-practice/HardcodedId`, `ActionInLoop` for `action/in-loop`. */
function ruleName(code: string): string {
  const words = code.startsWith('best-practice/') ? [code.slice(code.indexOf('/') + 1)] : code.split(/[/-]/)
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}
