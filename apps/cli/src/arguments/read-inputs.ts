import { readJsonText } from '@parley/engine'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { unusable, Unusable } from '../unusable.ts'
import { readJson } from '../project/read-json.ts'
import { readText } from '../project/read-text.ts'
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

/** Where the file of inputs gives an input; undefined when it comes from the command line. */
export function inputPlace(args: Arguments, io: Io, name: string): UnusablePlace | undefined {
  const file = args.value('inputs')
  if (file === undefined || args.values('input').some((text) => text.startsWith(`${name}=`))) return undefined
  const json = readJsonText(readText(io, resolve(io.folder, file), file), file)
  return 'problem' in json ? undefined : { file, ...json.placeOf([name]) }
}

interface UnusablePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

function fromFile(path: string | undefined, io: Io): [string, unknown][] {
  if (path === undefined) return []
  const value = readJson(io, resolve(io.folder, path), path)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  throw new Unusable([
    { file: path, line: 1, column: 1, code: 'bad-inputs', message: 'Expected an object with one member per input.' },
  ])
}
