import type { FlowDocument } from '@parley/flow'
import { newFlow, viewOf, writeFlow } from '@parley/flow'
import { apiNameOfPath, flowPathOf, flowPathsOf, navigate } from '../session/index.ts'
import { STORED_VERSION, changeGuideProgress, putProject } from '../storage/index.ts'
import type { FlowSummary, StoredProject } from '../storage/index.ts'
import { flowSummary } from './flow-summary.ts'
import type { ImportedFlow } from './import-flows.ts'
import { newProjectId } from './new-project-id.ts'
import { sampleFiles } from './sample-files.ts'
import { STARTER } from './sample-list.ts'
import type { Sample } from './sample-list.ts'

/**
 * Opens an empty flow in a starter project of its own, on wish with the guide *Send your first message* beside it. It is
 * a draft until its first Save.
 */
export async function createFlow({ withGuide = false }: { readonly withGuide?: boolean } = {}): Promise<void> {
  const document = newFlow({ label: 'Untitled flow' })
  const path = flowPathOf('Untitled_flow')
  const row = summaryOf(path, document)
  const project = newProject({ name: STARTER.title, files: await sampleFiles(STARTER.id), flows: [row] })
  if (withGuide) changeGuideProgress(project.id, { shown: 'card' })
  await open({ ...project, drafts: [[path, writeFlow(document)]] }, row)
}

/** Opens a fresh copy of a sample. */
export async function openSample(sample: Sample): Promise<void> {
  const files = await sampleFiles(sample.id)
  const flows = flowPathsOf(files).flatMap((path) => flowSummary(path, files.get(path) ?? '', Date.now()) ?? [])
  const first = flows.find((flow) => flow.apiName === sample.flow) ?? flows[0]
  if (first === undefined) return
  await open({ ...newProject({ name: sample.title, files, flows }), sample: sample.id }, first)
}

/** Opens imported flows together in a starter project of their own; the first one comes to the front. */
export async function createFromImport(imported: readonly ImportedFlow[]): Promise<void> {
  const files = new Map(await sampleFiles(STARTER.id))
  const rows = imported.map(({ apiName, text, document }) => {
    const path = flowPathOf(apiName)
    files.set(path, text)
    return summaryOf(path, document)
  })
  const [first] = rows
  if (first !== undefined) await open(newProject({ name: STARTER.title, files, flows: rows }), first)
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
  }
}

async function open(project: StoredProject, flow: FlowSummary): Promise<void> {
  await putProject(project)
  navigate({ page: 'flow', projectId: project.id, apiName: flow.apiName })
}

function summaryOf(path: string, document: FlowDocument): FlowSummary {
  const { label, status } = viewOf(document).properties
  return { path, apiName: apiNameOfPath(path), label, status, changedAt: Date.now() }
}
