import { newFlow, viewOf, writeFlow } from '@parley/flow'
import { apiNameOfPath, flowPathOf, flowPathsOf, navigate } from '../session/index.ts'
import { STORED_VERSION, changeGuideProgress, putFolderBinding, putProject } from '../storage/index.ts'
import type { FlowSummary, FolderBinding, StoredProject } from '../storage/index.ts'
import { flowSummary } from './flow-summary.ts'
import { newProjectId } from './new-project-id.ts'
import { sampleFiles } from './sample-files.ts'
import { STARTER } from './sample-list.ts'
import type { Sample } from './sample-list.ts'

/**
 * Opens an empty flow in a starter project of its own, on wish with the guide *Send your first message* beside it. It is
 * a draft until its first Save.
 */
export async function createFlow({ withGuide = false }: { readonly withGuide?: boolean } = {}): Promise<void> {
  const files = await sampleFiles(STARTER.id)
  const { row, text } = untitledFlow(files)
  const project = newProject({ name: STARTER.title, files, flows: [row] })
  if (withGuide) changeGuideProgress(project.id, { shown: 'card' })
  await open({ ...project, drafts: [[row.path, text]] }, row)
}

/** Opens a fresh copy of a sample. */
export async function openSample(sample: Sample): Promise<void> {
  const files = await sampleFiles(sample.id)
  const flows = flowPathsOf(files).flatMap((path) => flowSummary(path, files.get(path) ?? '', Date.now()) ?? [])
  const first = flows.find((flow) => flow.apiName === sample.flow) ?? flows[0]
  if (first === undefined) return
  await open({ ...newProject({ name: sample.title, files, flows }), sample: sample.id }, first)
}

export interface NewProject {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  /** API name of the flow to open. */
  readonly first: string | undefined
  /** The folder that it is saved to as well. */
  readonly folder?: FolderBinding
  /** How many files of what it is made of are not among them. */
  readonly leftAside: number
}

/** Opens a project made of files at its first flow; without any flow it opens an empty one. */
export async function createProject({
  name,
  files,
  first,
  folder,
  leftAside,
}: NewProject): Promise<{ readonly projectId: string; readonly apiName: string }> {
  const flows = flowPathsOf(files).flatMap((path) => flowSummary(path, files.get(path) ?? '', Date.now()) ?? [])
  const found = flows.find(({ apiName }) => apiName === first) ?? flows[0]
  const { row, text } = untitledFlow(files)
  const shown = found ?? row
  const project =
    found === undefined
      ? { ...newProject({ name, files, flows: [row] }), drafts: [[row.path, text] as [string, string]] }
      : newProject({ name, files, flows })
  if (folder !== undefined) await putFolderBinding(project.id, folder)
  await open({ ...project, leftAside, ...(folder && { folder: folder.handle.name }) }, shown)
  return { projectId: project.id, apiName: shown.apiName }
}

interface ProjectParts {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly flows: readonly FlowSummary[]
}

function newProject({ name, files, flows }: ProjectParts): StoredProject {
  const now = Date.now()
  return {
    version: STORED_VERSION,
    id: newProjectId(),
    name,
    createdAt: now,
    openedAt: now,
    files: [...files],
    flows: [...flows],
    drafts: [],
    versions: [],
  }
}

async function open(project: StoredProject, flow: FlowSummary): Promise<void> {
  await putProject(project)
  navigate({ page: 'flow', projectId: project.id, apiName: flow.apiName })
}

/** An empty flow: a working copy that has no file yet. */
function untitledFlow(files: ReadonlyMap<string, string>): { readonly row: FlowSummary; readonly text: string } {
  const document = newFlow({ label: 'Untitled flow' })
  const { label, status } = viewOf(document).properties
  const path = flowPathOf('Untitled_flow', files)
  const row = { path, apiName: apiNameOfPath(path), label, status, changedAt: Date.now() }
  return { row, text: writeFlow(document) }
}
