import { packageFolderOf, untilOpen } from '../../session/index.ts'
import type { FolderBinding } from '../../storage/index.ts'
import { createProject } from '../create-project.ts'
import { sampleFiles } from '../sample-files.ts'
import { STARTER } from '../sample-list.ts'
import { folderFiles } from './folder-files.ts'
import { placeFiles } from './place-files.ts'
import type { Placed } from './place-files.ts'
import type { Drop, DroppedFile } from './read-drop.ts'

const PROJECT_FILE = 'sfdx-project.json'

/**
 * Makes a project of what was brought, data excepted, and opens its first flow, or an empty one. Files that bring
 * channels get an org of their own; single flows, and people on channels that are not among the files, join the starter
 * project's. An SFDX project keeps its paths and its name. With a folder the project is saved back to it: every file
 * stays where it is.
 */
export async function createImportProject(
  drop: Drop,
  folder?: FileSystemDirectoryHandle,
): Promise<{ readonly projectId: string; readonly placed: Placed; readonly failures: readonly [] }> {
  const own = drop.files.some(bringsChannel)
  const projectFile = projectFileOf(drop)
  const keepPaths = own || projectFile !== undefined || folder !== undefined
  const name = own || projectFile !== undefined ? nameOf(projectFile, drop) : STARTER.title
  const starter = await sampleFiles(STARTER.id)
  const placed = placeFiles(drop.files, { files: new Map(), flows: [], channels: [], keepPaths })
  const base = own ? new Map([[PROJECT_FILE, starter.get(PROJECT_FILE) ?? '']]) : roomIn(starter, placed)
  const files = new Map([...base, ...placed.files])
  const { projectId, apiName } = await createProject({
    name: folder?.name ?? name,
    files,
    first: placed.flows[0]?.apiName,
    leftAside: drop.others,
    ...(folder && { folder: bindingOf(folder, drop, placed, files) }),
  })
  await untilOpen(projectId, apiName)
  return { projectId, placed, failures: [] }
}

/** Everything is in the folder as it was read, so that nothing is to be written; the starter project's files never are. */
function bindingOf(
  handle: FileSystemDirectoryHandle,
  drop: Drop,
  { places }: Placed,
  files: ReadonlyMap<string, string>,
): FolderBinding {
  const place = projectFileOf(drop)?.place ?? PROJECT_FILE
  return { handle, root: place.slice(0, -PROJECT_FILE.length), files: folderFiles(drop, places, files) }
}

/** A file or a record of a channel. */
function bringsChannel({ kind, text }: DroppedFile): boolean {
  return kind === 'channel' || (kind === 'data' && /"type"\s*:\s*"MessagingChannel"/.test(text))
}

/**
 * The starter project around what came: its flows and components make room for those of the same names, and its metadata
 * lies in the package directory of the project that came.
 */
function roomIn(starter: ReadonlyMap<string, string>, { files }: Placed): Map<string, string> {
  const names = new Set([...files.keys()].map(nameIn))
  const folder = packageFolderOf(files)
  return new Map(
    [...starter]
      .filter(([path]) => !names.has(nameIn(path)))
      .map(([path, text]) => [path.replace(packageFolderOf(starter), () => folder), text]),
  )
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function projectFileOf({ files }: Drop): DroppedFile | undefined {
  return files.find(({ kind, path }) => kind === 'project' && path === PROJECT_FILE)
}

function nameOf(projectFile: DroppedFile | undefined, drop: Drop): string {
  const named = /"name"\s*:\s*"([^"\\]+)"/.exec(projectFile?.text ?? '')?.[1]
  const flow = drop.files.find(({ kind }) => kind === 'flow')
  return named ?? flow?.name.replaceAll('_', ' ') ?? 'Imported project'
}
