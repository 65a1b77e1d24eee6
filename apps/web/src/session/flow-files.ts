import { metadataPath } from './metadata-folders.ts'
import type { SessionState } from './session-state.ts'

const FLOW_SUFFIX = '.flow-meta.xml'

/** Where a new flow of a project belongs. */
export function flowPathOf(apiName: string, files: ReadonlyMap<string, string>): string {
  return metadataPath('flow', apiName, files)
}

/** The API name in a flow file's path: the file's name without its ending (`.flow-meta.xml`, `.flow` or `.xml`). */
export function apiNameOfPath(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/\.(flow-meta\.xml|flow|xml)$/i, '')
}

/** All flows of a project in path order: those with a file, and those that were never saved. The open flow counts once it has a file. */
export function flowPathsIn({ files, drafts }: Pick<SessionState, 'files' | 'drafts'>): readonly string[] {
  return [...new Set([...flowPathsOf(files), ...drafts.keys()])].sort()
}

/** Flow files of a project in path order. */
export function flowPathsOf(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(FLOW_SUFFIX)).sort()
}
