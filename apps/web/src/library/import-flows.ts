import { freeName, readFlow } from '@parley/flow'
import type { FlowDocument, Problem } from '@parley/flow'
import { apiNameOfPath } from '../session/index.ts'

export interface ImportedFlow {
  readonly apiName: string
  readonly text: string
  readonly document: FlowDocument
}

export interface ImportResult {
  readonly flows: readonly ImportedFlow[]
  readonly failures: readonly ImportFailure[]
}

/** Why a file could not be opened, and where in it. */
export interface ImportFailure {
  readonly file: string
  readonly message: string
}

/** A file to read: a `File` is one. */
export interface SourceFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Larger than any flow that an org accepts; a film dropped by mistake must not fill the memory. */
const MAX_BYTES = 32 * 1024 * 1024

/** Reads flow files of any origin. A file that can't be read says why; the rest goes on. */
export async function importFlows(files: readonly SourceFile[]): Promise<ImportResult> {
  const read = await Promise.all(files.map(readOne))
  const flows: ImportedFlow[] = []
  const failures: ImportFailure[] = []
  const taken = new Set<string>()
  for (const result of read) {
    if ('message' in result) failures.push(result)
    else {
      const apiName = freeName(result.apiName, taken)
      taken.add(apiName)
      flows.push({ ...result, apiName })
    }
  }
  return { flows, failures }
}

async function readOne(file: SourceFile): Promise<ImportedFlow | ImportFailure> {
  const fail = (message: string): ImportFailure => ({ file: file.name, message })
  if (file.size > MAX_BYTES) return fail('This file is larger than 32 MB. A flow file is much smaller.')
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return fail('The browser could not read this file. A folder has to be opened file by file.')
  }
  const text = decode(bytes)
  if (text === undefined) return fail('This is no text in UTF-8. A flow file is XML text, ending in .flow-meta.xml.')
  const { document, problems } = readFlow(text)
  if (document === undefined) return fail(describe(problems))
  return { apiName: apiNameOfFile(file.name), text, document }
}

// `ignoreBOM` keeps a byte order mark in the text, so that it is written back.
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function describe(problems: readonly Problem[]): string {
  const [first] = problems
  if (first === undefined) return 'This is not a flow file.'
  const { line, column } = first.where
  return line === undefined ? first.message : `Line ${String(line)}, column ${String(column ?? 1)}: ${first.message}`
}

/** The API name that a file's name gives: what is no letter, digit or underscore becomes one underscore. */
function apiNameOfFile(file: string): string {
  const name = apiNameOfPath(file)
    .replace(/-meta$/i, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (name === '') return 'Flow'
  return /^[A-Za-z]/.test(name) ? name : `Flow_${name}`
}
