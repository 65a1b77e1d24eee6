import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A real flow file and the API name that it gets when it is imported. */
export interface RealFlow {
  readonly apiName: string
  /** Below the corpus folder. */
  readonly path: string
  readonly bytes: Buffer
}

/** Where real flows lie for the tests; it is no part of the repository. */
export const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

const SUFFIX = '.flow-meta.xml'

/** The real flows in path order; none where the folder is missing. The number in the name keeps namesakes apart. */
export function realFlows(): readonly RealFlow[] {
  if (!existsSync(corpus)) return []
  return flowFilesIn(corpus).map((path, index) => ({
    apiName: `Real_${index + 1}_${basename(path, SUFFIX).replace(/\W+/g, '_')}`,
    path: path.slice(corpus.length + 1),
    bytes: readFileSync(path),
  }))
}

function flowFilesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return flowFilesIn(path)
    return entry.name.endsWith(SUFFIX) ? [path] : []
  })
}
