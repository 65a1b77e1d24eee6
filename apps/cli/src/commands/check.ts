import { checkContextOf, checkFlowText, decodeText, type FlowFinding } from '@parley/engine'
import type { CheckContext } from '@parley/flow'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { flowPaths } from '../project/flow-paths.ts'
import { loadProject, orgOf, projectFolder, shownPath } from '../project/load-project.ts'
import { readBytes } from '../project/read-text.ts'

export const check: Command = {
  usage: 'check PATH…',
  summary: 'list the problems of flows (files, or folders with flows in them)',
  help: [
    '--project DIR   the project that knows the components; default: the nearest folder with sfdx-project.json',
    '--json          print the problems as JSON',
  ],
  options: { project: 'one', json: 'flag' },
  needed: 1,
  execute,
}

type FileFinding = FlowFinding & { readonly file: string }

function execute(args: Arguments, io: Io): ExitCode {
  const paths = flowPaths(io, args.positionals)
  const contextOf = contexts(args, io)
  const findings = paths.flatMap((path): FileFinding[] => {
    const file = shownPath(io, path)
    return findingsIn(readBytes(io, path, file), file, contextOf(path)).map((finding) => ({ file, ...finding }))
  })
  io.out(args.flags.has('json') ? `${JSON.stringify(findings, null, 2)}\n` : findingsText(findings, paths.length))
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** A file that is not UTF-8 has that for its one finding. */
function findingsIn(bytes: Uint8Array, file: string, context: CheckContext): readonly FlowFinding[] {
  const read = decodeText(bytes, file)
  if ('text' in read) return checkFlowText(read.text, context)
  const { code, message, line, column } = read.problem
  return [{ line, column, element: null, code, severity: 'error', message }]
}

/** What is known around a flow; the org of a project is made once. Outside of any project nothing is known. */
function contexts(args: Arguments, io: Io): (path: string) => CheckContext {
  const known = new Map<string, CheckContext>()
  return (path) => {
    const folder = projectFolder(args, io, path)
    if (folder === undefined) return {}
    const context = known.get(folder) ?? checkContextOf(orgOf(loadProject(args, io, path), args, io))
    known.set(folder, context)
    return context
  }
}

function findingsText(findings: readonly FileFinding[], flows: number): string {
  const lines = findings.map(
    ({ file, line, column, severity, code, element, message }) =>
      `${file}:${line}:${column}: ${severity} ${code}: ${element === null ? '' : `${element}: `}${message}`,
  )
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const summary = `${flows} flow${flows === 1 ? '' : 's'}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} hints`
  return `${[...lines, summary].join('\n')}\n`
}
