import { untilOpen } from '../../session/index.ts'
import { createProject } from '../create-project.ts'
import { sampleFiles } from '../sample-files.ts'
import { STARTER } from '../sample-list.ts'
import { placeFiles } from './place-files.ts'
import type { Placed } from './place-files.ts'
import type { Drop, DroppedFile } from './read-drop.ts'

const PROJECT_FILE = 'sfdx-project.json'

/**
 * Makes a project of what was brought, data excepted, and opens its first flow, or an empty one. Files that bring
 * channels get an org of their own; single flows, and people on channels that are not among the files, join the starter
 * project's.
 */
export async function createImportProject(
  drop: Drop,
): Promise<{ readonly projectId: string; readonly placed: Placed; readonly failures: readonly [] }> {
  const own = drop.files.some(bringsChannel)
  const projectFile = drop.files.find(({ kind, path }) => kind === 'project' && path === PROJECT_FILE)
  const name = own ? nameOf(projectFile, drop) : STARTER.title
  const starter = await sampleFiles(STARTER.id)
  const placed = placeFiles(drop.files, { files: new Map(), flows: [], channels: [], keepPaths: own })
  const base = own ? new Map([[PROJECT_FILE, starter.get(PROJECT_FILE) ?? '']]) : withoutTwins(starter, placed)
  const { projectId, apiName } = await createProject(
    name,
    new Map([...base, ...placed.files]),
    placed.flows[0]?.apiName,
  )
  await untilOpen(projectId, apiName)
  return { projectId, placed, failures: [] }
}

/** A file or a record of a channel. */
function bringsChannel({ kind, text }: DroppedFile): boolean {
  return kind === 'channel' || (kind === 'data' && /"type"\s*:\s*"MessagingChannel"/.test(text))
}

/** The starter's own flows step back, and its components make room for those that came under the same names. */
function withoutTwins(starter: ReadonlyMap<string, string>, placed: Placed): Map<string, string> {
  return new Map([...starter].filter(([path]) => !placed.files.has(path)))
}

function nameOf(projectFile: DroppedFile | undefined, drop: Drop): string {
  const named = /"name"\s*:\s*"([^"\\]+)"/.exec(projectFile?.text ?? '')?.[1]
  const flow = drop.files.find(({ kind }) => kind === 'flow')
  return named ?? flow?.name.replaceAll('_', ' ') ?? 'Imported project'
}
