import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from '../io.ts'
import { nodeIo } from '../node-io.ts'
import { parley } from '../parley.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** As a file's content: the file is there, but can't be read. */
export const unreadable = Symbol('unreadable')

export interface CliResult {
  readonly code: number
  readonly out: string
  readonly error: string
  /** What somebody at a terminal would have seen, line by line. */
  readonly progress: readonly string[]
  /** What would have been written, by path as given. */
  readonly written: ReadonlyMap<string, string>
}

/**
 * Runs the command line inside the test, in a folder of the repository. `files` stand over what is on disk: path from
 * that folder → text or bytes. Nothing is written to disk.
 */
export function runCli(
  folder: string,
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array | typeof unreadable>> = {},
): CliResult {
  const here = resolve(root, folder)
  const extra = new Map(Object.entries(files).map(([path, text]) => [resolve(here, path), text]))
  const disk = nodeIo()
  const out: string[] = []
  const error: string[] = []
  const progress: string[] = []
  const written = new Map<string, string>()
  const io: Io = {
    ...disk,
    folder: here,
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
    progress: (text) => void progress.push(text),
    kindOf: (path) => (extra.has(path) ? 'file' : disk.kindOf(path)),
    read: (path) => {
      const content = extra.get(path) ?? disk.read(path)
      if (typeof content === 'symbol') return undefined
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    list: (path) => {
      const added = [...extra.keys()].filter((file) => dirname(file) === path).map((file) => basename(file))
      const there = disk.list(path).filter(({ name }) => !added.includes(name))
      return [...there, ...added.map((name) => ({ name, isFolder: false }))]
    },
    write: (path, text) => {
      written.set(path, text)
      return true
    },
  }
  return { code: parley(argv, io), out: out.join(''), error: error.join(''), progress, written }
}
