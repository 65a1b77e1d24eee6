import { parseArguments } from './arguments/parse-arguments.ts'
import type { Command, ExitCode } from './command.ts'
import { commands } from './commands.ts'
import type { Io } from './io.ts'
import { lineOf, Unusable } from './unusable.ts'

/** The command line `parley`: runs one command and answers its exit code. The one place where errors become codes. */
export function parley(argv: readonly string[], io: Io): ExitCode {
  try {
    return dispatch(argv, io)
  } catch (error) {
    if (error instanceof Unusable) {
      for (const part of error.parts) io.error(`${lineOf(part)}\n`)
      return 2
    }
    const message = error instanceof Error ? error.message : String(error)
    io.error(`parley: internal-error: ${message} (this is a mistake in Parley; please report it)\n`)
    return 2
  }
}

function dispatch(argv: readonly string[], io: Io): ExitCode {
  const [name = '', ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview())
    return 0
  }
  const command = commands.get(name)
  if (command === undefined) {
    io.error(
      `${lineOf({ code: 'unknown-command', message: name === '' ? 'No command.' : `There is no command ${name}.` })}\n\n${overview()}`,
    )
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOf(command))
    return 0
  }
  return command.execute(parseArguments(rest, command.options, command.needed), io)
}

function overview(): string {
  const width = Math.max(...[...commands.values()].map((command) => command.usage.length))
  const lines = [...commands.values()].map(({ usage, summary }) => `  parley ${usage.padEnd(width)}  ${summary}`)
  return `Parley runs Salesforce flows that send conversation messages against a simulated org.\n\n${lines.join('\n')}\n\nparley COMMAND --help shows a command's options. Nothing is ever sent.\n`
}

function helpOf({ usage, summary, help }: Command): string {
  return `parley ${usage}\n${summary}\n\n${help.map((line) => `  ${line}`).join('\n')}\n`
}
