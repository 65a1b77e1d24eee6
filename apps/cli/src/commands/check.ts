import { checkContextOf, checkFlowText, isFlowFile, type FlowFinding } from '@parley/engine'
import type { CheckContext } from '@parley/flow'
import { resolve } from 'node:path'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { loadProject, orgOf, projectFolder, shownPath } from '../project/load-project.ts'
import { pathsIn } from '../project/read-folder.ts'
import { readText } from '../project/read-text.ts'
import { unusable } from '../unusable.ts'

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
  if (args.positionals.length === 0) throw unusable('no-path', 'Say which flows: files or folders.')
  const paths = [...new Set(args.positionals.flatMap((word) => flowFiles(io, word)))]
  if (paths.length === 0) throw unusable('no-flows', `No flows in ${args.positionals.join(', ')}.`)
  const contextOf = contexts(args, io)
  const findings = paths.flatMap((path): FileFinding[] => {
    const file = shownPath(io, path)
    return checkFlowText(readText(io, path, file), contextOf(path)).map((finding) => ({ file, ...finding }))
  })
  io.out(args.flags.has('json') ? `${JSON.stringify(findings, null, 2)}\n` : findingsText(findings, paths.length))
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** The flow files that a word on the command line means: itself, or all in the folder. */
function flowFiles(io: Io, word: string): string[] {
  const path = resolve(io.folder, word)
  const kind = io.kindOf(path)
  if (kind === undefined) throw unusable('unreadable-file', `There is no file or folder ${word}.`)
  if (kind === 'file') return [path]
  return pathsIn(io, path, '')
    .filter(isFlowFile)
    .map((name) => resolve(path, name))
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
