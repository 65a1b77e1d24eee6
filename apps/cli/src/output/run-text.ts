import type { QueryReport, RequestReport, RunReport } from '@parley/engine'
import { verdictsOf, type Org } from '@parley/org'
import { rowTable } from './row-table.ts'
import { verdictLines } from './verdict-lines.ts'

/** A run as people read it: the flow's outcome, then each request with its recipients, then the queries. */
export function runText(report: RunReport, org: Org): string {
  const blocks = [
    [outcome(report), ...outputs(report), ...report.problems.map((problem) => `  Note: ${problem.message}`)],
    ...report.requests.map((request) => [requestLine(request), ...verdictLines(verdictsOf(org, request.id))]),
    ...report.queries.map((query) => [query.soql, ...answer(query)]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function outcome({ flow, status, fault, requests }: RunReport): string {
  if (fault !== null) return `${flow}: ${status} at ${fault.element}\n  ${fault.code}: ${fault.message}`
  const people = requests.reduce((sum, request) => sum + request.total, 0)
  return requests.length === 0
    ? `${flow}: ${status}. Nothing was asked to be sent.`
    : `${flow}: ${status}. ${count(requests.length, 'request')} accepted, for ${count(people, 'message')}.`
}

function outputs(report: RunReport): string[] {
  return Object.entries(report.outputs).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`)
}

function requestLine(request: RequestReport): string {
  const { name, element, component, status, success, failed, pending, inProgress } = request
  const open = pending + inProgress === 0 ? '' : `, ${pending + inProgress} pending`
  return `${name}  ${component}, from ${element}: ${status} (${success} sent${open}, ${failed} failed)`
}

function answer({ records, totalSize }: QueryReport): string[] {
  return records.length === 0 ? [`  ${count(totalSize, 'row')}`] : rowTable(records)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
