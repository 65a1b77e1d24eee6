import { parseArgs } from 'node:util'
import { unusable } from '../unusable.ts'

/**
 * `flag` takes no value, `one` takes one (the last wins), `each` one at every mention, `list` also what follows its
 * value up to the next option.
 */
export type OptionShape = 'flag' | 'one' | 'each' | 'list'
export type OptionShapes = Readonly<Record<string, OptionShape>>

export interface Arguments {
  readonly positionals: readonly string[]
  readonly flags: ReadonlySet<string>
  /** Every value of an option in order; empty when it was not given. */
  values(option: string): readonly string[]
  /** The last value of an option. */
  value(option: string): string | undefined
}

/**
 * Reads a command's arguments. `positionals` is the number of those that the command needs: a `list` option leaves that
 * many at the end of its values to it, so that `--data a.json b.json Flow` means two files and a flow.
 */
export function parseArguments(argv: readonly string[], shapes: OptionShapes, needed: number): Arguments {
  const tokens = tokensOf(argv, shapes)
  const values = new Map<string, string[]>()
  const positionals: string[] = []
  const claimed: { option: string; value: string }[] = []
  let list: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option') {
      const given = values.get(token.name) ?? []
      values.set(token.name, token.value === undefined ? given : [...given, token.value])
      list = shapes[token.name] === 'list' ? token.name : undefined
    } else if (token.kind === 'positional' && list !== undefined) claimed.push({ option: list, value: token.value })
    else if (token.kind === 'positional') positionals.push(token.value)
    else list = undefined
  }
  const missing = Math.max(0, needed - positionals.length)
  const kept = claimed.slice(0, Math.max(0, claimed.length - missing))
  for (const { option, value } of kept) values.get(option)?.push(value)
  positionals.push(...claimed.slice(kept.length).map(({ value }) => value))
  return {
    positionals,
    flags: new Set([...values.keys()].filter((name) => shapes[name] === 'flag')),
    values: (option) => values.get(option) ?? [],
    value: (option) => values.get(option)?.at(-1),
  }
}

type Token =
  | { readonly kind: 'option'; readonly name: string; readonly value?: string | undefined }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }

function tokensOf(argv: readonly string[], shapes: OptionShapes): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      { type: shape === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true }).tokens
  } catch (error) {
    // parseArgs throws TypeErrors with a code for what a person typed; anything else is our own mistake.
    if (error instanceof TypeError && 'code' in error) throw unusable('bad-option', complaint(error.message))
    throw error
  }
}

/** The first sentence: the advice that follows is about other programs. */
function complaint(message: string): string {
  const sentence = message.split(/\.\s|\n/)[0] ?? ''
  return `${sentence.replace(/\.$/, '')}. The options stand under parley COMMAND --help.`
}
