import { decodeText } from '@parley/engine'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'

/** The text of a file that a person named; `shown` is how they wrote it. */
export function readText(io: Io, path: string, shown: string): string {
  const read = decodeText(readBytes(io, path, shown), shown)
  if ('problem' in read) throw new Unusable([read.problem])
  return read.text
}

/** The bytes of a file that a person named. */
export function readBytes(io: Io, path: string, shown: string): Uint8Array {
  const bytes = io.read(path)
  if (bytes !== undefined) return bytes
  throw new Unusable([{ file: shown, code: 'unreadable-file', message: 'There is no such file, or it can’t be read.' }])
}
