import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { unusable, Unusable } from '../unusable.ts'
import { readJson } from '../project/read-json.ts'
import type { Arguments } from './parse-arguments.ts'

/**
 * Inputs as given: the members of `--inputs FILE.json`, and over them `--input NAME=VALUE`, which several times for one
 * name makes a collection.
 */
export function inputsOf(args: Arguments, io: Io): Readonly<Record<string, unknown>> {
  const inputs = new Map<string, unknown>(fromFile(args.value('inputs'), io))
  const named = new Map<string, string[]>()
  for (const text of args.values('input')) {
    const at = text.indexOf('=')
    if (at < 1) throw unusable('bad-input', `--input ${text}: write NAME=VALUE.`)
    const name = text.slice(0, at)
    named.set(name, [...(named.get(name) ?? []), text.slice(at + 1)])
  }
  for (const [name, values] of named) inputs.set(name, values.length === 1 ? values[0] : values)
  return Object.fromEntries(inputs)
}

function fromFile(path: string | undefined, io: Io): [string, unknown][] {
  if (path === undefined) return []
  const value = readJson(io, resolve(io.folder, path), path)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  throw new Unusable([
    { file: path, line: 1, column: 1, code: 'bad-inputs', message: 'Expected an object with one member per input.' },
  ])
}
