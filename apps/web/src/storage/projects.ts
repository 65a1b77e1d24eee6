import { BESIDE_PROJECTS } from './database.ts'
import { lockProject } from './project-lock.ts'
import { migrateProject } from './stored-project.ts'
import type { StoredProject } from './stored-project.ts'
import { deleteValues, getValue, listValues, putValue } from './stored-values.ts'

/** All projects, the last opened first. */
export async function listProjects(): Promise<readonly StoredProject[]> {
  const projects = (await listValues('projects')).flatMap((raw) => migrateProject(raw) ?? [])
  return projects.toSorted((a, b) => b.openedAt - a.openedAt)
}

/** A project by id; undefined when there is none. */
export async function loadProject(id: string): Promise<StoredProject | undefined> {
  return migrateProject(await getValue('projects', id))
}

export async function putProject(project: StoredProject): Promise<void> {
  await putValue('projects', project.id, project)
  tellChanged()
}

/**
 * Does something with a stored project that no tab has open, this one included: an open project is the tab's, which would
 * write over it. Answers false where it is open, and nothing is done.
 */
export async function withProject(
  id: string,
  task: (project: StoredProject | undefined) => Promise<void>,
): Promise<boolean> {
  let work = Promise.resolve()
  const lock = await lockProject(id, () => work)
  if (lock === undefined) return false
  try {
    work = loadProject(id).then(task)
    await work
    return true
  } finally {
    lock.release()
  }
}

/** Forgets a project and what is beside it. Answers the way back. */
export async function deleteProject(project: StoredProject): Promise<() => Promise<void>> {
  const { id } = project
  const beside = await Promise.all(BESIDE_PROJECTS.map(async (kind) => [kind, await getValue(kind, id)] as const))
  await deleteValues(['projects', ...BESIDE_PROJECTS], id)
  tellChanged()
  return async () => {
    for (const [kind, value] of beside) if (value !== undefined) await putValue(kind, id, value)
    await putProject(project)
  }
}

const listeners = new Set<() => void>()

/** Calls back when this tab has changed what is kept. Returns the way out. */
export function onProjectsChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tellChanged(): void {
  for (const listener of listeners) listener()
}
