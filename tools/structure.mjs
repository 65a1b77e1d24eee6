import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './child.mjs'
import { importFaults } from './structure/imports.mjs'
import { lineFaults } from './structure/lines.mjs'
import { nameFaults } from './structure/names.mjs'
import { sizeFaults } from './structure/size.mjs'
import { sourceFiles } from './source-files.mjs'

/**
 * What the linter cannot say: who may import whom (design: an arrow reads "imports"), where element kinds may be told
 * apart, how files are called, how long a stylesheet may be. Prints each fault as `path:line: what to do`; answers whether there was none.
 */
export function isStructureSound() {
  const paths = sourceFiles(['packages', 'apps', 'e2e', 'tools', 'bench']).filter((path) =>
    /\.(ts|tsx|mjs|js|css)$/.test(path),
  )
  const faults = paths.flatMap((path) => faultsOf(path, readFileSync(join(root, path), 'utf8')))
  for (const { path, line, message } of faults) console.error(`${path}:${line}: ${message}`)
  if (faults.length === 0) console.log(`${paths.length} files are where and what they should be.`)
  return faults.length === 0
}

/** Faults of one file as `{ path, line, message }`; `path` is relative to the root. */
export function faultsOf(path, text) {
  const code = withoutComments(text)
  return [...nameFaults(path), ...importFaults(path, code), ...lineFaults(path, code), ...sizeFaults(path, text)]
}

/** The same text with comments blanked out, so that places stay right. Strings are kept: imports are strings. */
function withoutComments(text) {
  const blank = (comment) => comment.replace(/[^\n]/g, ' ')
  return text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(^|[\s;{}(,])(\/\/[^\n]*)/gm, (_, before, comment) => before + blank(comment))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = isStructureSound() ? 0 : 1
