import { answerQueries } from '@parley/engine'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { rowTable } from '../output/row-table.ts'
import { loadProject, orgOf } from '../project/load-project.ts'
import { unusable, Unusable } from '../unusable.ts'

export const query: Command = {
  usage: 'query SOQL',
  summary: "query the project's org",
  help: [
    '--project DIR   the project; default: the nearest folder with sfdx-project.json',
    '--data FILE…    records to load; default: all of data/',
    '--now MOMENT    the virtual now; default 2026-01-01T00:00:00Z',
    '--seed N        for Ids and random numbers; default 1',
    '--json          print the result as JSON',
  ],
  options: { project: 'one', data: 'list', now: 'one', seed: 'one', json: 'flag' },
  needed: 1,
  execute,
}

function execute(args: Arguments, io: Io): ExitCode {
  const [soql, ...more] = args.positionals
  if (soql === undefined || more.length > 0) throw unusable('no-query', 'Give one query, in quotes.')
  const loaded = loadProject(args, io, undefined)
  const result = answerQueries(orgOf(loaded, args, io), [soql])
  if ('error' in result) throw new Unusable([{ file: 'SOQL', ...result.error }])
  const [answer] = result.queries
  if (answer === undefined) return 0
  if (args.flags.has('json')) io.out(`${JSON.stringify(answer, null, 2)}\n`)
  else
    io.out(`${[...(answer.records.length === 0 ? [] : rowTable(answer.records)), rows(answer.totalSize)].join('\n')}\n`)
  return 0
}

function rows(count: number): string {
  return `${count} row${count === 1 ? '' : 's'}`
}
