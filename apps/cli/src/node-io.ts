import { readFileSync, readdirSync, statSync } from 'node:fs'
import type { Io } from './io.ts'
import { replaceFile } from './replace-file.ts'

/** The real computer. */
export function nodeIo(): Io {
  return {
    folder: process.cwd(),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`)
    },
    kindOf: (path) => attempt(() => kindOf(path)),
    read: (path) => attempt(() => readFileSync(path)),
    write: (path, text) => attempt(() => (replaceFile(path, text), true)) ?? false,
    list: (folder) => attempt(() => list(folder)) ?? [],
  }
}

/** To the start of the line, and away with what stands there. */
const CLEAR_LINE = '\r\u001b[K'

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path)
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined
}

function list(folder: string): { name: string; isFolder: boolean }[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** What the file system refuses is an answer, not an accident: callers say what could not be used. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
