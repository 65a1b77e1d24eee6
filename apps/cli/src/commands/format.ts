import { formatFlow, readFlow, writeFlow } from '@parley/flow'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { eachFlow } from '../project/each-flow.ts'
import { flowPaths } from '../project/flow-paths.ts'
import { unreadableFlow } from '../project/find-flow.ts'
import { readText } from '../project/read-text.ts'
import { lineOf, Unusable } from '../unusable.ts'

export const format: Command = {
  usage: 'format PATH…',
  summary: 'rewrite flows in the form that an org writes (files, or folders with flows in them)',
  help: ['--check   write nothing; name the flows that would change'],
  options: { check: 'flag' },
  needed: 1,
  execute,
}

/** A flow that can't be read is told at the end: it keeps nobody from formatting the others. */
function execute(args: Arguments, io: Io): ExitCode {
  const isCheck = args.flags.has('check')
  const paths = flowPaths(io, args.positionals)
  const changed: string[] = []
  const unusable = eachFlow(io, paths, (path, shown) => {
    if (formatFile(io, path, shown, isCheck)) changed.push(shown)
  })
  io.out(resultText(changed, paths.length - unusable.length, isCheck))
  for (const part of unusable.flatMap((error) => error.parts)) io.error(`${lineOf(part)}\n`)
  if (unusable.length > 0) return 2
  return isCheck && changed.length > 0 ? 1 : 0
}

/** Answers whether the file changed, or would. */
function formatFile(io: Io, path: string, shown: string, isCheck: boolean): boolean {
  const text = readText(io, path, shown)
  const { document, problems } = readFlow(text)
  if (document === undefined) throw unreadableFlow(problems, shown)
  const formatted = writeFlow(formatFlow(document))
  if (formatted === text) return false
  if (isCheck || io.write(path, formatted)) return true
  throw new Unusable([{ file: shown, code: 'unwritable-file', message: 'The file can’t be written; it is as it was.' }])
}

function resultText(changed: readonly string[], flows: number, isCheck: boolean): string {
  const verb = isCheck ? 'would change' : changed.length === 1 ? 'was changed' : 'were changed'
  const summary = `${changed.length} of ${flows} flow${flows === 1 ? '' : 's'} ${verb}`
  return `${[...changed, summary].join('\n')}\n`
}
