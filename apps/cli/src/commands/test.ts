import { runScenario } from '@parley/engine'
import { resolve } from 'node:path'
import type { Arguments } from '../arguments/parse-arguments.ts'
import { choiceOf } from '../arguments/read-options.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { reporters, type FileResult } from '../output/scenario-reporters.ts'
import { shownPath } from '../project/load-project.ts'
import { pathsIn } from '../project/read-folder.ts'
import { readText } from '../project/read-text.ts'
import { scenarioFiles } from '../project/scenario-files.ts'
import { lineOf, unusable } from '../unusable.ts'

export const test: Command = {
  usage: 'test [PATH…]',
  summary: 'run scenario files or folders (default: the current folder)',
  help: ['--reporter spec|json|junit   how to tell the results; default spec'],
  options: { reporter: 'one' },
  needed: 0,
  execute,
}

function execute(args: Arguments, io: Io): ExitCode {
  const report = reporters[choiceOf(args, 'reporter', ['spec', 'json', 'junit'])]
  const words = args.positionals.length === 0 ? ['.'] : args.positionals
  const paths = [...new Set(words.flatMap((word) => scenarioPaths(io, word)))]
  if (paths.length === 0) throw unusable('no-scenarios', `No *.scenario.json in ${words.join(', ')}.`)
  const results = paths.map((path) => resultOf(io, path))
  io.out(report(results))
  const problems = results.flatMap((result) => result.problems)
  for (const problem of problems) io.error(`${lineOf(problem)}\n`)
  if (problems.length > 0) return 2
  return results.every((result) => result.passed) ? 0 : 1
}

function scenarioPaths(io: Io, word: string): string[] {
  const path = resolve(io.folder, word)
  const kind = io.kindOf(path)
  if (kind === undefined) throw unusable('unreadable-file', `There is no file or folder ${word}.`)
  if (kind === 'file') return [path]
  return pathsIn(io, path, '')
    .filter((name) => name.endsWith('.scenario.json'))
    .map((name) => resolve(path, name))
}

function resultOf(io: Io, path: string): FileResult {
  const shown = shownPath(io, path)
  const text = readText(io, path, shown)
  const { files, path: inside } = scenarioFiles(io, path, text)
  const result = runScenario(text, files, inside)
  // Places come back relative to the scenario's common folder; people look from where they stand.
  const root = inside === '' ? path : path.slice(0, path.length - inside.length)
  const problems = result.problems.map((problem) => ({ ...problem, file: shownPath(io, resolve(root, problem.file)) }))
  return { ...result, problems, file: shown }
}
