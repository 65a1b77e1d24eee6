import { applyEdit, readFlow, viewOf, writeFlow } from '@parley/flow'
import type { XmlSpec } from '@parley/xml'
import { compareText } from './compare-text.ts'
import { fileKindOf, MANIFEST_FOLDER, PROJECT_FILE } from './file-kinds.ts'
import { metadataText } from './metadata-text.ts'

export interface ExportOptions {
  /** Name for a project file, where the project has none. */
  readonly name: string
  /** Active flows go out as drafts, so that deploying the project switches nothing on; false keeps their status. */
  readonly asDrafts: boolean
}

export const MANIFEST = `${MANIFEST_FOLDER}/package.xml`

/** What new flows are written as, for a project that says no version itself. */
const API_VERSION = '67.0'

/**
 * A project's files as an SFDX project that can be deployed: all of them, with a project file where there was none and a
 * manifest of what is metadata (Metadata API Developer Guide, package.xml). In the order of their paths.
 */
export function exportProject(
  files: ReadonlyMap<string, string>,
  { name, asDrafts }: ExportOptions,
): ReadonlyMap<string, string> {
  const all = new Map([[PROJECT_FILE, projectFile(name)], ...files])
  for (const [path, text] of files) if (asDrafts && isFlow(path)) all.set(path, asDraft(text))
  all.set(MANIFEST, manifest([...files.keys()], versionOf(all.get(PROJECT_FILE) ?? '')))
  return new Map([...all].sort(([a], [b]) => compareText(a, b)))
}

/** Wherever a file lies, its ending says what it is. */
const EVERYWHERE = ['']

function isFlow(path: string): boolean {
  return fileKindOf(path, EVERYWHERE)?.list === 'flows'
}

function asDraft(text: string): string {
  const { document } = readFlow(text)
  if (document === undefined || viewOf(document).properties.status !== 'Active') return text
  return writeFlow(applyEdit(document, { type: 'setFlowProperties', changes: { status: 'Draft' } }))
}

function projectFile(name: string): string {
  const content = {
    packageDirectories: [{ path: 'force-app', default: true }],
    name,
    namespace: '',
    sourceApiVersion: API_VERSION,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function versionOf(text: string): string {
  return /"sourceApiVersion"\s*:\s*"(\d+\.\d)"/.exec(text)?.[1] ?? API_VERSION
}

const TYPES = [
  ['components', 'ConversationMessageDefinition'],
  ['flows', 'Flow'],
  ['channels', 'MessagingChannel'],
] as const

function manifest(paths: readonly string[], version: string): string {
  const kinds = paths.flatMap((path) => fileKindOf(path, EVERYWHERE) ?? [])
  const types = TYPES.flatMap(([list, type]): XmlSpec[] => {
    const members = new Set(kinds.filter((kind) => kind.list === list).map((kind) => kind.name))
    if (members.size === 0) return []
    const children = [...members].sort(compareText).map((text): XmlSpec => ({ name: 'members', text }))
    return [{ name: 'types', children: [...children, { name: 'name', text: type }] }]
  })
  return metadataText({ name: 'Package', children: [...types, { name: 'version', text: version }] })
}
