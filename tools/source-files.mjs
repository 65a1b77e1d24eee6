import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.mjs'

const skipped = new Set([
  'node_modules',
  'dist',
  '.tsc',
  '.git',
  '.cache',
  'test-results',
  'playwright-report',
  'coverage',
])

/** All files under `folders` (relative to the root), as sorted paths with `/`; what is built or installed is left out. */
export function sourceFiles(folders) {
  return folders.flatMap((folder) => walk(folder)).sort()
}

function walk(folder) {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // A folder that is not there (yet) simply has no files.
    if (error.code === 'ENOENT') return []
    throw error
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path)
    return entry.isFile() ? [path] : []
  })
}
