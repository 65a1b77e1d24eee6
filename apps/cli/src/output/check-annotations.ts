import type { CheckReport, FileFinding } from './check-report.ts'
import { checkText } from './check-text.ts'

/**
 * Workflow commands that GitHub Actions turns into annotations beside the lines of a change (GitHub Docs, Workflow commands
 * for GitHub Actions), and the summary for the log.
 */
export function checkAnnotations(report: CheckReport): string {
  const commands = report.findings.map((finding) => `${command(finding)}\n`)
  return `${commands.join('')}${checkText(report).split('\n').at(-2) ?? ''}\n`
}

const COMMANDS: { readonly [S in FileFinding['severity']]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

function command({ file, line, column, severity, code, element, message }: FileFinding): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`
  return `::${COMMANDS[severity]} ${place}::${data(element === null ? message : `${element}: ${message}`)}`
}

/** A command ends with its line, and percent signs begin an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Properties end with a comma or a colon as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
