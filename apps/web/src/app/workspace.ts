import { readFlow } from '@parley/flow'
import {
  closeProject,
  flowPathOf,
  navigate,
  openFlow,
  restorePanels,
  sessionStore,
  setReadOnly,
} from '../session/index.ts'
import type { OpenProject } from '../session/index.ts'
import {
  loadProject,
  lockProject,
  putProject,
  readOpenPanels,
  startAutosave,
  takeOverProject,
} from '../storage/index.ts'
import type { Autosave, ProjectLock, StoredProject } from '../storage/index.ts'

/**
 * The project that this tab has open: its lock and its autosave. The one place where storage and session meet; the
 * route says what to open.
 */
interface Workspace {
  readonly projectId: string
  readonly lock: ProjectLock | undefined
  readonly autosave: Autosave | undefined
}

export type OpenResult = 'opened' | 'missing' | 'unreadable'

let current: Workspace | undefined
// Opening and leaving wait for each other, however fast the address changes.
let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task)
  last = next.catch(() => undefined)
  return next
}

/** Opens a stored flow in the session, with its working copy if it has one. Read-only when another tab has the project. */
export function openStoredFlow(projectId: string, apiName: string): Promise<OpenResult> {
  return inTurn(async () => {
    const { project, flowApiName } = sessionStore.getState()
    // After a first Save or Save As the address follows the session, not the other way round.
    if (project?.id === projectId && flowApiName === apiName) return 'opened'
    await current?.autosave?.stop()
    if (current !== undefined && current.projectId !== projectId) releaseLock()
    const lock = current?.lock ?? (await lockProject(projectId, () => giveUp(projectId)))
    const stored = await loadProject(projectId)
    current = { projectId, lock, autosave: undefined }
    const result = stored === undefined ? 'missing' : show(stored, apiName, lock)
    // What was open before must not stay in the session: nobody would keep its changes.
    if (result !== 'opened') leave()
    return result
  })
}

/** Takes the project from the other tab and shows what that tab wrote last. */
export function takeProject(): Promise<void> {
  return inTurn(async () => {
    const { project, flowApiName } = sessionStore.getState()
    if (project === undefined) return
    const projectId = project.id
    const lock = await takeOverProject(projectId, () => giveUp(projectId))
    if (lock === undefined) return
    current = { projectId, lock, autosave: undefined }
    const stored = await loadProject(projectId)
    if (stored !== undefined && show(stored, flowApiName, lock) === 'opened') return
    // The other tab has renamed or deleted what is open here.
    const [flow] = stored?.flows.toSorted((a, b) => b.changedAt - a.changedAt) ?? []
    navigate(flow === undefined ? { page: 'start' } : { page: 'flow', projectId, apiName: flow.apiName })
  })
}

/** Writes what is pending and leaves the project. */
export function leaveProject(): Promise<void> {
  return inTurn(async () => {
    await current?.autosave?.stop()
    leave()
  })
}

function leave(): void {
  releaseLock()
  closeProject()
}

function show(stored: StoredProject, apiName: string, lock: ProjectLock | undefined): OpenResult {
  const files = new Map(stored.files)
  const flowPath = stored.flows.find((flow) => flow.apiName === apiName)?.path ?? flowPathOf(apiName, files)
  const draft = new Map(stored.drafts).get(flowPath)
  const saved = files.get(flowPath)
  const text = draft ?? saved
  if (text === undefined) return 'missing'
  const { document } = readFlow(text)
  if (document === undefined) return 'unreadable'
  const isOpen = sessionStore.getState().project?.id === stored.id
  const panels = isOpen ? undefined : readOpenPanels(stored.id)
  const savedDocument = saved === undefined || saved === text ? undefined : readFlow(saved).document
  openFlow({
    project: projectOf(stored),
    files,
    drafts: new Map(stored.drafts.filter(([path]) => path !== flowPath)),
    versions: new Map(stored.versions),
    flowPath,
    document,
    savedDocument: saved === text ? document : savedDocument,
    readOnly: lock === undefined,
  })
  if (panels !== undefined) restorePanels(panels)
  if (lock !== undefined) {
    const opened = { ...stored, openedAt: Date.now() }
    void putProject(opened)
    current = { projectId: stored.id, lock, autosave: startAutosave(opened) }
  }
  return 'opened'
}

function projectOf({ id, name, sample, folder, leftAside }: StoredProject): OpenProject {
  return { id, name, sample, folder, leftAside }
}

// Another tab asks for the project: only watch from now on, and write what is pending.
function giveUp(projectId: string): Promise<void> {
  return inTurn(async () => {
    if (current?.projectId !== projectId) return
    const { autosave } = current
    current = { projectId, lock: undefined, autosave: undefined }
    if (sessionStore.getState().project?.id === projectId) setReadOnly(true)
    await autosave?.stop()
  })
}

function releaseLock(): void {
  current?.lock?.release()
  current = undefined
}
