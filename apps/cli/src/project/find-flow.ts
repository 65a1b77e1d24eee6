import { readFlow, type FlowDocument, type Problem } from '@parley/flow'
import { basename, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { readText } from './read-text.ts'

export interface FoundFlow {
  /** API name: the file's name without its suffix. */
  readonly name: string
  readonly document: FlowDocument
}

/** The path of the flow when the word on the command line means a file rather than an API name. */
export function flowPath(io: Io, word: string): string | undefined {
  const path = resolve(io.folder, word)
  return io.kindOf(path) === 'file' || /[\\/]|\.flow(-meta\.xml)?$/.test(word) ? path : undefined
}

/** Reads a flow's file; one that is no flow can't be used. `shown` is the path as the person wrote it. */
export function readFlowFile(io: Io, path: string, shown: string): FoundFlow {
  const read = readFlow(readText(io, path, shown))
  if (read.document !== undefined) return { name: flowName(path), document: read.document }
  throw unreadableFlow(read.problems, shown)
}

/** Why a file is no flow, with the places in it. */
export function unreadableFlow(problems: readonly Problem[], shown: string): Unusable {
  return new Unusable(
    problems.map((problem) => ({ ...placeOf(problem), code: problem.code, message: problem.message, file: shown })),
  )
}

/** API name of a flow's file: `Order_Update` of `…/Order_Update.flow-meta.xml`. */
export function flowName(path: string): string {
  return basename(path).replace(/\.flow(-meta\.xml)?$/, '')
}

function placeOf({ where }: Problem): { line: number; column: number } {
  return { line: where.line ?? 1, column: where.column ?? 1 }
}
