import { readFlow } from '@parley/flow'
import { readChannelFile, readComponentFile } from '@parley/org'
import { parseXml } from '@parley/xml'
import type { FileProblem } from '../project/file-problem.ts'
import { activeVersionIn } from '../project/flow-version.ts'
import { readJsonText } from '../project/json-text.ts'
import { apiNameOfFile, versionOfFile } from './api-name-of-file.ts'

export type ImportKind =
  'flow' | 'flowDefinition' | 'component' | 'channel' | 'data' | 'scenario' | 'people' | 'project' | 'settings'

/** A file that somebody brings, told apart by what is in it: its name may be anything. */
export interface ImportFile {
  readonly kind: ImportKind
  /** The API name that its name gives; free of all that an API name can't hold. */
  readonly name: string
  readonly text: string
  /** Of a flow whose name says it, or the one that a flow definition activates. */
  readonly version?: number
}

/** What the file is, or with its place why it can't be used. `file` is its name or path as people know it. */
export function readImportFile(file: string, text: string): ImportFile | { readonly problem: FileProblem } {
  const name = apiNameOfFile(file)
  if (/\.csv$/i.test(file)) return { kind: 'people', name, text }
  const kind = /^\uFEFF?\s*[[{]/.test(text) ? jsonKind(file, text) : xmlKind(file, name, text)
  if (typeof kind !== 'string') return kind
  const version = kind === 'flow' ? versionOfFile(file) : kind === 'flowDefinition' ? activeVersionIn(text) : undefined
  return { kind, name, text, ...(version !== undefined && { version }) }
}

type KindOrProblem = ImportKind | { readonly problem: FileProblem }

/** Roots of the metadata types that we read (Metadata API), each with its reader for the first thing that is wrong. */
function xmlKind(file: string, name: string, text: string): KindOrProblem {
  if (!/^\uFEFF?\s*</.test(text)) {
    const what = /^\uFEFF?\s*$/.test(text) ? 'The file is empty.' : 'This is neither XML nor JSON.'
    const message = `${what} Expected: a flow, a component or a channel (XML), records or a scenario (JSON), or people (CSV).`
    return problem(file, { code: 'import/unknown-text', message })
  }
  const { document, problems } = parseXml(text)
  if (document === undefined) {
    const [first] = problems
    return problem(file, { ...first, code: first?.code ?? 'not-xml', message: first?.message ?? 'The text is no XML.' })
  }
  switch (document.root.name) {
    case 'Flow': {
      const [first] = readFlow(text).document === undefined ? readFlow(text).problems : []
      return first === undefined ? 'flow' : problem(file, { ...first, ...first.where })
    }
    case 'FlowDefinition':
      return 'flowDefinition'
    case 'ConversationMessageDefinition': {
      const [first] = readComponentFile(text, name, file).problems
      return first === undefined ? 'component' : problem(file, first)
    }
    case 'MessagingChannel': {
      const [first] = readChannelFile(text, name, file).problems
      return first === undefined ? 'channel' : problem(file, first)
    }
    default: {
      const message = `The root element is ${document.root.name}. Expected: Flow, ConversationMessageDefinition or MessagingChannel.`
      return problem(file, { code: 'import/unknown-root', message })
    }
  }
}

/** What the file itself says decides: `records` are data, `steps` a scenario, `packageDirectories` a project file, `problems` its settings. */
function jsonKind(file: string, text: string): KindOrProblem {
  const read = readJsonText(text, file)
  if ('problem' in read) return read
  const { value } = read
  if (typeof value === 'object' && value !== null) {
    // A plan of `sf data export tree` lists files of records, which come by themselves.
    if (Array.isArray(value)) return value.length > 0 && value.every(isPlanEntry) ? 'data' : noKind(file)
    if (Object.hasOwn(value, 'records')) return 'data'
    if (Object.hasOwn(value, 'steps')) return 'scenario'
    if (Object.hasOwn(value, 'packageDirectories')) return 'project'
    if (Object.hasOwn(value, 'problems')) return 'settings'
  }
  return noKind(file)
}

function isPlanEntry(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'sobject')
}

function noKind(file: string): { readonly problem: FileProblem } {
  const message = 'Expected records as sf data export tree writes them: {"records": [ … ]}, or a scenario with "steps".'
  return problem(file, { code: 'import/unknown-json', message })
}

interface Finding {
  readonly code: string
  readonly message: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

function problem(file: string, { code, message, line, column }: Finding): { readonly problem: FileProblem } {
  return { problem: { code, severity: 'error', message, file, line: line ?? 1, column: column ?? 1 } }
}
