import { BESIDE_PROJECTS } from './database.ts'
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
}

/** Forgets a project and what is beside it. Answers the way back. */
export async function deleteProject(project: StoredProject): Promise<() => Promise<void>> {
  const { id } = project
  const beside = await Promise.all(BESIDE_PROJECTS.map(async (kind) => [kind, await getValue(kind, id)] as const))
  await deleteValues(['projects', ...BESIDE_PROJECTS], id)
  return async () => {
    await putProject(project)
    for (const [kind, value] of beside) if (value !== undefined) await putValue(kind, id, value)
  }
}
