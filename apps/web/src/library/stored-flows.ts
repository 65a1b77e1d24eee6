import { applyEdit, freeName, readFlow, writeFlow } from '@parley/flow'
import { useEffect, useState } from 'react'
import { apiNameOfPath, flowPathOf } from '../session/index.ts'
import { deleteProject, listProjects, onProjectsChanged, putProject, withProject } from '../storage/index.ts'
import type { FlowSummary, StoredProject } from '../storage/index.ts'
import { showToast } from '../ui/index.ts'
import { withoutFlow } from './without-flow.ts'

/** A row of "Your flows". */
export interface StoredFlow extends FlowSummary {
  readonly projectId: string
  readonly projectName: string
  /** It is saved to a folder on the disk as well, which its project is named after. */
  readonly isInFolder: boolean
  /** Its working copy differs from the last Save. */
  readonly isUnsaved: boolean
}

/** What the browser keeps, and when it was asked (milliseconds since 1970). */
export interface StoredFlows {
  /** The last changed first. */
  readonly flows: readonly StoredFlow[]
  readonly readAt: number
}

/** Every flow that the browser keeps; undefined while they are being read. */
export function useStoredFlows(): StoredFlows | undefined {
  const [stored, setStored] = useState<StoredFlows>()
  useEffect(() => {
    const read = (): void =>
      void listProjects().then((projects) => setStored({ flows: flowsOf(projects), readAt: Date.now() }))
    read()
    // The flow that one comes from is written while the list is read.
    return onProjectsChanged(read)
  }, [])
  return stored
}

/** A flow's text: its working copy, else the file as saved. */
export function textOfFlow(project: StoredProject, path: string): string | undefined {
  return new Map(project.drafts).get(path) ?? new Map(project.files).get(path)
}

/** Adds a copy under a free name to the same project. */
export async function duplicateFlow(flow: StoredFlow): Promise<void> {
  await changeProject(flow, async (project) => {
    const text = textOfFlow(project, flow.path)
    const document = text === undefined ? undefined : readFlow(text).document
    if (document === undefined) return
    const taken = new Set(project.flows.map(({ path }) => apiNameOfPath(path)))
    const apiName = freeName(`Copy_1_of_${flow.apiName}`, taken)
    const label = `Copy 1 of ${flow.label}`
    const copy = applyEdit(document, { type: 'setFlowProperties', changes: { label, status: 'Draft' } })
    const path = flowPathOf(apiName, new Map(project.files))
    const row: FlowSummary = { path, apiName, label, status: 'Draft', changedAt: Date.now() }
    await putProject({
      ...project,
      files: [...project.files, [path, writeFlow(copy)]],
      flows: [...project.flows, row],
    })
  })
}

/** Deletes a flow, its project with the last one, and offers to take that back. */
export async function deleteFlow(flow: StoredFlow): Promise<void> {
  await changeProject(flow, async (project) => {
    const { rest, putBack } = withoutFlow(project, flow.path)
    let undo = (): Promise<void> => changeProject(flow, (now) => putProject(putBack(now)))
    if (rest.flows.length === 0) undo = await deleteProject(project)
    else await putProject(rest)
    showToast({
      text: flow.isInFolder
        ? `${flow.label} deleted here. Its file stays in the folder ${flow.projectName}.`
        : `${flow.label} deleted.`,
      action: { label: 'Undo', onPress: () => void undo() },
    })
  })
}

/** Does something with a flow's project, or says that a tab has it open. */
async function changeProject(
  { projectId, projectName }: Pick<StoredFlow, 'projectId' | 'projectName'>,
  change: (project: StoredProject) => Promise<void>,
): Promise<void> {
  const isDone = await withProject(projectId, async (project) => {
    if (project !== undefined) await change(project)
  })
  if (!isDone)
    showToast({
      text: `${projectName} is open, perhaps in another tab. Leave it there, then try again.`,
      action: { label: 'Try again', onPress: () => void changeProject({ projectId, projectName }, change) },
    })
}

function flowsOf(projects: readonly StoredProject[]): readonly StoredFlow[] {
  return projects
    .flatMap((project) => {
      const drafts = new Map(project.drafts)
      return project.flows.map((flow) => ({
        ...flow,
        projectId: project.id,
        projectName: project.name,
        isInFolder: project.folder !== undefined,
        isUnsaved: drafts.has(flow.path),
      }))
    })
    .toSorted((a, b) => b.changedAt - a.changedAt)
}
