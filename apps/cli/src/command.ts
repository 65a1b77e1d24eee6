import type { OptionShapes } from './arguments/parse-arguments.ts'
import type { Arguments } from './arguments/parse-arguments.ts'
import type { Io } from './io.ts'

/** Exit codes (contract §3): all well; something failed; the command line or a file can't be used. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** As it stands in the help: `run FLOW`. */
  readonly usage: string
  readonly summary: string
  /** One line per option, for `parley <command> --help`. */
  readonly help: readonly string[]
  readonly options: OptionShapes
  /** Number of positional arguments that it needs. */
  readonly needed: number
  /** May throw `Unusable`. */
  execute(args: Arguments, io: Io): ExitCode
}
