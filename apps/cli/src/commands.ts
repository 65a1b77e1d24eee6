import type { Command } from './command.ts'
import { check } from './commands/check.ts'
import { format } from './commands/format.ts'
import { query } from './commands/query.ts'
import { run } from './commands/run.ts'
import { test } from './commands/test.ts'

/** What `parley` can do, by name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['run', run],
  ['test', test],
  ['check', check],
  ['format', format],
  ['query', query],
])
