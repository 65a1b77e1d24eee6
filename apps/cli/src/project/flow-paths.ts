import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { unusable } from '../unusable.ts'
import { flowsIn } from './flows-in.ts'

/** The flow files that the words on the command line mean: files as they are named, and all flows in folders. */
export function flowPaths(io: Io, words: readonly string[]): readonly string[] {
  if (words.length === 0) throw unusable('no-path', 'Say which flows: files or folders.')
  const paths = [...new Set(words.flatMap((word) => pathsOf(io, word)))]
  if (paths.length === 0) throw unusable('no-flows', `No flows in ${words.join(', ')}.`)
  return paths
}

function pathsOf(io: Io, word: string): readonly string[] {
  const path = resolve(io.folder, word)
  const kind = io.kindOf(path)
  if (kind === undefined) throw unusable('unreadable-file', `There is no file or folder ${word}.`)
  return kind === 'file' ? [path] : flowsIn(io, path)
}
