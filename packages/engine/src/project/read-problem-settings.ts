import { NO_SETTINGS, problemCodeOf } from '@parley/flow'
import type { ChosenSeverity, ProblemCode, ProblemSettings, Suppression } from '@parley/flow'
import { SETTINGS_FILE } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'
import { readJsonText } from './json-text.ts'

/**
 * Reads `parley.json`, what a project says about its problems. Each part that can't be used is a problem with its place
 * and has no effect; the rest holds.
 */
export function readProblemSettings(text: string): {
  readonly settings: ProblemSettings
  readonly problems: readonly FileProblem[]
} {
  const json = readJsonText(text, SETTINGS_FILE)
  if ('problem' in json) return { settings: NO_SETTINGS, problems: [json.problem] }
  const problems: FileProblem[] = []
  const tell: Tell = (code, message, path) => {
    problems.push({ code, severity: 'error', message, file: SETTINGS_FILE, ...json.placeOf(path) })
  }
  const root = members(json.value, [], ['problems'], tell)
  const parts = members(root?.get('problems') ?? {}, ['problems'], ['severities', 'suppressed'], tell)
  const severities = severitiesOf(parts?.get('severities') ?? {}, tell)
  return { settings: { severities, suppressed: suppressedOf(parts?.get('suppressed') ?? [], tell) }, problems }
}

type Tell = (code: string, message: string, path: readonly PropertyKey[]) => void
type Members = ReadonlyMap<string, unknown>

/** What an object holds; a member that is not known is most likely mistyped. Undefined when it is no object. */
function members(
  value: unknown,
  path: readonly PropertyKey[],
  known: readonly string[],
  tell: Tell,
): Members | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell('settings/shape', `${titleOf(path)} must be an object: { … }.`, path)
    return undefined
  }
  const found = new Map<string, unknown>(Object.entries(value))
  for (const key of found.keys()) {
    if (known.length === 0 || known.includes(key)) continue
    tell('settings/unknown-member', `${titleOf(path)} knows ${known.join(', ')}, not ${key}.`, [...path, key])
  }
  return found
}

const SEVERITIES: readonly ChosenSeverity[] = ['error', 'warning', 'hint', 'off']

function severitiesOf(value: unknown, tell: Tell): ReadonlyMap<ProblemCode, ChosenSeverity> {
  const path = ['problems', 'severities']
  const chosen = new Map<ProblemCode, ChosenSeverity>()
  for (const [word, given] of members(value, path, [], tell) ?? []) {
    const code = problemCodeOf(word)
    const severity = SEVERITIES.find((each) => each === given)
    if (code === undefined) tell('settings/unknown-code', unknownCode(word), [...path, word])
    else if (severity === undefined)
      tell('settings/unknown-severity', `${word} can be one of ${SEVERITIES.join(', ')}.`, [...path, word])
    else chosen.set(code, severity)
  }
  return chosen
}

function suppressedOf(value: unknown, tell: Tell): readonly Suppression[] {
  const path = ['problems', 'suppressed']
  if (Array.isArray(value)) return value.flatMap((item, index) => suppressionOf(item, [...path, index], tell) ?? [])
  tell('settings/shape', `${titleOf(path)} must be a list: [ … ].`, path)
  return []
}

function suppressionOf(item: unknown, path: readonly PropertyKey[], tell: Tell): Suppression | undefined {
  const found = members(item, path, ['code', 'flow', 'element', 'reason'], tell)
  if (found === undefined) return undefined
  const textOf = (name: string): string | undefined => {
    const text = found.get(name)
    return typeof text === 'string' && text.trim() !== '' ? text : undefined
  }
  const word = textOf('code') ?? ''
  const [code, flow, element, reason] = [problemCodeOf(word), textOf('flow'), textOf('element'), textOf('reason')]
  if (code === undefined) tell('settings/unknown-code', unknownCode(word), [...path, 'code'])
  if (reason === undefined)
    tell('settings/reason-missing', 'What is muted needs a "reason", so it is shown.', [...path, 'reason'])
  const nameless = ['flow', 'element'].filter((name) => found.has(name) && textOf(name) === undefined)
  for (const name of nameless)
    tell('settings/name-missing', `${name} must be an API name, or left out.`, [...path, name])
  if (code === undefined || reason === undefined || nameless.length > 0) return undefined
  return { code, ...(flow === undefined ? {} : { flow }), ...(element === undefined ? {} : { element }), reason }
}

function unknownCode(word: string): string {
  return word === ''
    ? 'What is muted needs a "code", for example "action/in-loop".'
    : `No problem has the code ${word}. All codes stand in docs/problems.`
}

function titleOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : path.map(String).join('.')
}
