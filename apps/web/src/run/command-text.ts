import type { Value } from '@parley/org'

/** The command that runs the saved flow with the same inputs in a terminal, quoted for a POSIX shell. */
export function commandText(
  flow: string,
  inputs: Readonly<Record<string, Value>>,
  seed: string,
  startTime: string,
): string {
  const given = Object.entries(inputs).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => `--input ${quoted(`${name}=${written(item)}`)}`),
  )
  const options = [
    ...(startTime === '' ? [] : [`--now ${startTime}:00Z`]),
    ...(seed === '1' || seed === '' ? [] : [`--seed ${seed}`]),
  ]
  return ['npx --no-install parley run', quoted(flow), ...given, ...options].join(' ')
}

/** On the command line a leading @ names a record; text that begins with one doubles it. */
function written(value: Value): string {
  const text = String(value)
  return text.startsWith('@') ? `@${text}` : text
}

function quoted(text: string): string {
  return /^[\w./=:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
