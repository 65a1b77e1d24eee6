import { checkFlowText, decodeText, type CheckedFlow, type FlowSurroundings } from '@parley/engine'
import type { Arguments } from '../arguments/parse-arguments.ts'
import { choiceOf } from '../arguments/read-options.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import type { FileFinding } from '../output/check-report.ts'
import { CHECK_REPORTERS, checkReporters } from '../output/check-reporters.ts'
import { eachFlow } from '../project/each-flow.ts'
import { flowPaths } from '../project/flow-paths.ts'
import { flowSurroundings } from '../project/flow-surroundings.ts'
import { readBytes } from '../project/read-text.ts'
import { lineOf } from '../unusable.ts'

export const check: Command = {
  usage: 'check PATH…',
  summary: 'list the problems of flows (files, or folders with flows in them)',
  help: [
    '--project DIR     the project that knows the components and has a parley.json with severities and',
    '                  what is muted; default: the nearest folder with sfdx-project.json',
    '--reporter NAME   text (default), json, github (annotations of a workflow run) or sarif (code scanning)',
    '--json            the same as --reporter json',
  ],
  options: { project: 'one', reporter: 'one', json: 'flag' },
  needed: 1,
  execute,
}

/** Findings that are muted count for nothing; a file that can't be read is told at the end. */
function execute(args: Arguments, io: Io): ExitCode {
  const reporter = args.flags.has('json') ? 'json' : choiceOf(args, 'reporter', CHECK_REPORTERS)
  const paths = flowPaths(io, args.positionals)
  const surroundings = flowSurroundings(args, io, paths)
  const findings = surroundings.settingsProblems.map((problem): FileFinding => ({ ...problem, element: null }))
  let muted = 0
  const teller = reporter === 'text' ? io : { ...io, progress: () => {} }
  const unread = eachFlow(teller, paths, (path, shown) => {
    const checked = checkFile(readBytes(io, path, shown), shown, surroundings.of(path))
    muted += checked.muted
    findings.push(...checked.findings.map((finding) => ({ file: shown, ...finding })))
  })
  io.out(checkReporters[reporter]({ findings, flows: paths.length - unread.length, muted }))
  for (const part of unread.flatMap((error) => error.parts)) io.error(`${lineOf(part)}\n`)
  if (unread.length > 0) return 2
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** A file that is not UTF-8 has that for its one finding. */
function checkFile(bytes: Uint8Array, file: string, surroundings: FlowSurroundings): CheckedFlow {
  const read = decodeText(bytes, file)
  if ('text' in read) return checkFlowText(read.text, surroundings)
  const { code, message, line, column } = read.problem
  return { findings: [{ line, column, element: null, code, severity: 'error', message }], muted: 0 }
}
