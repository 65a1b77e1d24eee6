import { pathInside } from './paths.ts'

export const PROJECT_FILE = 'sfdx-project.json'

/** What a project says about its problems; ours, as Salesforce has no file for that. It lies beside the project file. */
export const SETTINGS_FILE = 'parley.json'

/** Lists the metadata of its folder: at the root of a folder in metadata format, among the manifests of a project. */
const PACKAGE_FILE = 'package.xml'

/** Where a project in source format has its package.xml; it says nothing about where the metadata lies. */
export const MANIFEST_FILE = `manifest/${PACKAGE_FILE}`

/** The lists into which a project's files are sorted. */
export type FileList = 'flows' | 'flowDefinitions' | 'components' | 'channels' | 'data' | 'scenarios'

interface FileKind {
  readonly list: FileList
  /** What the name ends in; the rest of the name is the API name. Source format first, then the older MDAPI form. */
  readonly suffixes: readonly string[]
  /** Metadata lies anywhere under a package directory; ours lies in a folder of the project itself. */
  readonly folder?: string
}

const kinds: readonly FileKind[] = [
  { list: 'flows', suffixes: ['.flow-meta.xml', '.flow'] },
  { list: 'flowDefinitions', suffixes: ['.flowDefinition-meta.xml', '.flowDefinition'] },
  { list: 'components', suffixes: ['.conversationMessageDefinition-meta.xml', '.conversationMessageDefinition'] },
  { list: 'channels', suffixes: ['.messagingChannel-meta.xml', '.messagingChannel'] },
  { list: 'scenarios', suffixes: ['.scenario.json'], folder: 'scenarios' },
  { list: 'data', suffixes: ['.json'], folder: 'data' },
]

/** What a file is by its place and name, and its API name; undefined for the many files that do not concern us. */
export function fileKindOf(
  path: string,
  packageFolders: readonly string[],
): { list: FileList; name: string } | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1)
  for (const { list, suffixes, folder } of kinds) {
    const suffix = suffixes.find((each) => file.endsWith(each) && file.length > each.length)
    if (suffix === undefined || !isPlace(path, folder === undefined ? packageFolders : [folder])) continue
    return { list, name: file.slice(0, -suffix.length) }
  }
  return undefined
}

/** Whether a file may concern us by its name, for callers that pick what to read before the project is open. */
export function isProjectFile(path: string): boolean {
  if (path === PROJECT_FILE || path === SETTINGS_FILE || isPackageFile(path)) return true
  return kinds.some(
    ({ suffixes, folder }) =>
      suffixes.some((suffix) => path.endsWith(suffix)) && (folder === undefined || isPlace(path, [folder])),
  )
}

/** Whether a file lists the metadata of its folder, by its name. */
export function isPackageFile(path: string): boolean {
  return path === PACKAGE_FILE || path.endsWith(`/${PACKAGE_FILE}`)
}

/** Whether a file is a flow by its name. */
export function isFlowFile(path: string): boolean {
  return kinds.some(({ list, suffixes }) => list === 'flows' && suffixes.some((suffix) => path.endsWith(suffix)))
}

function isPlace(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => pathInside(folder, path) !== undefined)
}
