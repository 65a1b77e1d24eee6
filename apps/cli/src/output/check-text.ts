import type { CheckReport, FileFinding } from './check-report.ts'

/** One line for each finding, as editors and people read it, and a summary. */
export function checkText({ findings, flows, muted }: CheckReport): string {
  const count = (severity: FileFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  const counts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'hint'),
    ...(muted === 0 ? [] : [`${muted} muted`]),
  ]
  return `${[...findings.map(line), `${counted(flows, 'flow')}: ${counts.join(', ')}`].join('\n')}\n`
}

function line({ file, line: row, column, severity, code, element, message }: FileFinding): string {
  return `${file}:${row}:${column}: ${severity} ${code}: ${element === null ? '' : `${element}: `}${message}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
