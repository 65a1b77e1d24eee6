import type { FlowValue } from '@parley/flow'
import { fromNumber, type SendParameter, type Value } from '@parley/org'
import { compileTemplate } from '../../expressions/compile-template.ts'
import type { Scope } from '../../expressions/expression.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Read } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'

type ReadParameters = (run: Run) => readonly SendParameter[]

/**
 * Compiles the JSON text that holds the component's parameters. The JSON is read first and merge fields are filled
 * inside its strings afterwards, so no value can break out of its place. A string that is one merge field and nothing
 * else hands on the value itself (a date stays a date), except for text.
 */
export function compileParameters(scope: Scope, value: FlowValue | undefined): ReadParameters {
  if (value === undefined) return () => []
  if (value.kind !== 'apex' && value.kind !== 'string') {
    return failing(
      'not-simulated',
      'Parameters that come from an Apex-defined variable are not simulated. Enter them on the form.',
    )
  }
  const entries = readEntries(value.text)
  if (entries === undefined) {
    return failing(
      'malformed-parameters',
      "The component's parameters are no JSON list of objects with a name. Enter them on the form again.",
    )
  }
  const reads = entries.map((entry) => compileEntry(scope, entry))
  return (run) => reads.map((read) => read(run))
}

interface Entry {
  readonly name: string
  readonly property: string
  readonly value: unknown
}

function readEntries(text: string): readonly Entry[] | undefined {
  const list = parseJson(text)
  if (!Array.isArray(list)) return undefined
  const entries: Entry[] = []
  for (const item of list) {
    const members =
      typeof item === 'object' && item !== null ? new Map<string, unknown>(Object.entries(item)) : undefined
    const name = members?.get('name')
    if (members === undefined || typeof name !== 'string') return undefined
    members.delete('name')
    const [[property, value] = ['textValue', null]] = members
    entries.push({ name, property, value })
  }
  return entries
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function compileEntry(scope: Scope, { name, property, value }: Entry): (run: Run) => SendParameter {
  const read = compileJson(scope, property, value)
  return (run) => ({ name, property, value: read(run) })
}

function compileJson(scope: Scope, property: string, value: unknown): Read {
  if (typeof value === 'string') return compileText(scope, property, value)
  if (typeof value === 'boolean') return () => value
  if (typeof value === 'number') return () => fromNumber(value) ?? null
  if (!Array.isArray(value)) return () => null
  const items = value.map((item: unknown) => compileJson(scope, property, item))
  return (run): Value => items.map((read) => read(run))
}

function compileText(scope: Scope, property: string, text: string): Read {
  const alone = /^\{!([^{}]+)\}$/.exec(text)?.[1]
  if (alone === undefined || property === 'textValue' || property === 'textValues')
    return compileTemplate(scope, text).read
  return scope.compileReference(alone.trim(), 'fault').read
}

function failing(code: string, message: string): ReadParameters {
  return (run) => {
    raiseFault(run, code, message)
    return []
  }
}
