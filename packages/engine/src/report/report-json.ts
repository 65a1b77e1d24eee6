import type { RunReport } from './report.ts'

/** The text of a report, the same wherever it is printed or copied: two spaces, members in the contract's order. */
export function reportJson(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
