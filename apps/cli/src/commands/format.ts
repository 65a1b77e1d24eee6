import { formatFlow, readFlow, writeFlow } from '@parley/flow'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { flowPaths } from '../project/flow-paths.ts'
import { unreadableFlow } from '../project/find-flow.ts'
import { shownPath } from '../project/load-project.ts'
import { readText } from '../project/read-text.ts'
import { lineOf, unusable, Unusable } from '../unusable.ts'

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
  const unread: Unusable[] = []
  for (const path of paths) {
    try {
      if (formatFile(io, path, isCheck)) changed.push(shownPath(io, path))
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      unread.push(error)
    }
  }
  io.out(resultText(changed, paths.length - unread.length, isCheck))
  for (const part of unread.flatMap((error) => error.parts)) io.error(`${lineOf(part)}\n`)
  if (unread.length > 0) return 2
  return isCheck && changed.length > 0 ? 1 : 0
}

/** Answers whether the file changed, or would. */
function formatFile(io: Io, path: string, isCheck: boolean): boolean {
  const shown = shownPath(io, path)
  const text = readText(io, path, shown)
  const { document, problems } = readFlow(text)
  if (document === undefined) throw unreadableFlow(problems, shown)
  const formatted = writeFlow(formatFlow(document))
  if (formatted === text) return false
  if (!isCheck && !io.write(path, formatted)) throw unusable('unwritable-file', `${shown} can’t be written.`)
  return true
}

function resultText(changed: readonly string[], flows: number, isCheck: boolean): string {
  const verb = isCheck ? 'would change' : changed.length === 1 ? 'was changed' : 'were changed'
  const summary = `${changed.length} of ${flows} flow${flows === 1 ? '' : 's'} ${verb}`
  return `${[...changed, summary].join('\n')}\n`
}
