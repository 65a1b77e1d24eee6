import { parseDateTime, parseDuration } from '@parley/org'
import { unusable } from '../unusable.ts'
import type { Arguments } from './parse-arguments.ts'

/** `--now`, a moment in ISO 8601. */
export function nowOf(args: Arguments): string | undefined {
  const now = args.value('now')
  if (now === undefined || parseDateTime(now) !== undefined) return now
  throw unusable('bad-now', `--now ${now} is no moment. Write it like 2026-03-02T09:00:00Z.`)
}

/** `--seed`, a whole number. */
export function seedOf(args: Arguments): number | undefined {
  const text = args.value('seed')
  if (text === undefined) return undefined
  const seed = Number(text)
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(seed)) return seed
  throw unusable('bad-seed', `--seed ${text} is no whole number.`)
}

/** `--advance`, a span of time as text that can be read. */
export function advanceOf(args: Arguments): string | undefined {
  const span = args.value('advance')
  if (span === undefined || parseDuration(span) !== undefined) return span
  throw unusable('bad-duration', `--advance ${span} is no span of time. Write it like 90s, 30m, 48h, 3d or PT48H.`)
}

/** `--limits on|off`. */
export function limitsOf(args: Arguments): 'on' | 'off' {
  const limits = args.value('limits') ?? 'on'
  if (limits === 'on' || limits === 'off') return limits
  throw unusable('bad-limits', `--limits ${limits}: choose on or off.`)
}

/** `--reporter` of `parley test`. */
export function choiceOf<T extends string>(args: Arguments, option: string, choices: readonly [T, ...T[]]): T {
  const given = args.value(option)
  if (given === undefined) return choices[0]
  const choice = choices.find((each) => each === given)
  if (choice !== undefined) return choice
  throw unusable(`bad-${option}`, `--${option} ${given}: choose ${choices.join(', ')}.`)
}
