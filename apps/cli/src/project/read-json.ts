import { readJsonText } from '@parley/engine'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { readText } from './read-text.ts'

/** The value of a JSON file that a person named; `shown` is how they wrote it. */
export function readJson(io: Io, path: string, shown: string): unknown {
  const read = readJsonText(readText(io, path, shown), shown)
  if ('problem' in read) throw new Unusable([read.problem])
  return read.value
}
