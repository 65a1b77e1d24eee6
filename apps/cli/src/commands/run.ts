import { runInOrg, reportJson, unknownFlow, type UnusableRequest } from '@parley/engine'
import type { Arguments } from '../arguments/parse-arguments.ts'
import { inputPlace, inputsOf } from '../arguments/read-inputs.ts'
import { advanceOf, limitsOf } from '../arguments/read-options.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { runText } from '../output/run-text.ts'
import { traceText } from '../output/trace-text.ts'
import { flowPath, readFlowFile, type FoundFlow } from '../project/find-flow.ts'
import { loadProject, orgOf, partOf, type LoadedProject } from '../project/load-project.ts'
import { unusable, Unusable } from '../unusable.ts'

export const run: Command = {
  usage: 'run FLOW',
  summary: 'run a flow (a file, or an API name in the project) against the simulated org',
  help: [
    '--project DIR            the project; default: the nearest folder with sfdx-project.json',
    '--data FILE…             records to load; default: all of data/',
    '--input NAME=VALUE       an input; repeated for a collection; @name is a record, @@x the text @x',
    '--inputs FILE.json       inputs as a JSON object',
    '--now MOMENT             the virtual now; default 2026-01-01T00:00:00Z',
    '--seed N                 for Ids and random numbers; default 1',
    '--advance DURATION       lets the virtual clock run on: 90s, 30m, 48h, 3d, PT48H',
    '--limits off             no governor limits',
    '--continue-past          go past elements that are not simulated',
    '--query SOQL…            queries to answer at the end',
    '--trace                  tell the run element by element',
    '--json                   print the report as JSON',
  ],
  options: {
    project: 'one',
    data: 'list',
    input: 'each',
    inputs: 'one',
    now: 'one',
    seed: 'one',
    advance: 'one',
    limits: 'one',
    'continue-past': 'flag',
    query: 'list',
    trace: 'flag',
    json: 'flag',
  },
  needed: 1,
  execute,
}

function execute(args: Arguments, io: Io): ExitCode {
  const [word, ...more] = args.positionals
  if (word === undefined) throw unusable('no-flow', 'Say which flow: a file, or an API name in the project.')
  if (more.length > 0) throw unusable('too-many-arguments', `One flow at a time: ${[word, ...more].join(', ')}.`)
  const path = flowPath(io, word)
  const loaded = loadProject(args, io, path)
  const flow = path === undefined ? flowByName(loaded, io, word) : readFlowFile(io, path, word)
  const advance = advanceOf(args)
  const request = {
    flow: flow.name,
    document: flow.document,
    inputs: inputsOf(args, io),
    limits: limitsOf(args),
    continuePast: args.flags.has('continue-past'),
    traceLevel: args.flags.has('trace') ? ('values' as const) : ('counts' as const),
    queries: args.values('query'),
    ...(advance === undefined ? {} : { advance }),
  }
  const org = orgOf(loaded, args, io)
  const result = runInOrg(org, request)
  if ('error' in result) throw unusableRun(result.error, args, io)
  if (args.flags.has('json')) io.out(reportJson(result.report))
  else io.out(`${args.flags.has('trace') ? `${traceText(result.run)}\n` : ''}${runText(result.report, org)}`)
  return result.report.status === 'Failed' ? 1 : 0
}

/** Why the run can't be told, with its place in the query or in the file of inputs. */
function unusableRun({ code, what, message, place }: UnusableRequest, args: Arguments, io: Io): Unusable {
  const where = place === undefined ? inputPlace(args, io, what) : { file: 'SOQL', ...place }
  return new Unusable([{ code, message, ...where }])
}

/** A flow of the project; when its file could not be read, that is what to say. */
function flowByName(loaded: LoadedProject, io: Io, name: string): FoundFlow {
  const flow = loaded.project.flows.get(name)
  if (flow !== undefined) return { name, document: flow.document }
  const unread = loaded.problems.filter(({ file }) => file.split('/').at(-1)?.startsWith(`${name}.flow`))
  if (unread.length > 0) throw new Unusable(unread.map((problem) => partOf(loaded, io, problem)))
  if (loaded.folder === undefined) throw unusable('no-project', NO_PROJECT)
  const { code, message } = unknownFlow(loaded.project, name)
  throw unusable(code, message)
}

const NO_PROJECT =
  'There is no sfdx-project.json in this folder or above it. Say where the project is by --project, or name the flow by its file.'
