import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FlowDocument } from '../document/document.ts'
import { readFlow } from '../document/read-flow.ts'

/** Flow files of public repositories lie here for the tests; they are no part of this one. */
export const CORPUS = '../shared/corpus'

/** Their paths below the folder, of those under so many bytes; none where the folder is missing. */
export function realFlows(limit = Infinity): readonly string[] {
  if (!existsSync(CORPUS)) return []
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.flow-meta.xml') && statSync(join(CORPUS, path)).size < limit,
  )
}

/** One of them as it is written, and as it is read. */
export function readRealFlow(path: string): { readonly text: string; readonly document: FlowDocument } {
  const text = readFileSync(join(CORPUS, path), 'utf8')
  const { document } = readFlow(text)
  if (document === undefined) throw new Error(`${path} could not be read.`)
  return { text, document }
}
