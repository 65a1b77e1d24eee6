import { getBeside, putBeside } from './beside-project.ts'
import { BESIDE_PROJECTS, database } from './database.ts'
import { tryStorage } from './storage-status.ts'
import { migrateProject } from './stored-project.ts'
import type { StoredProject } from './stored-project.ts'

/**
 * What is kept of projects. Everything is in this map too, so that the app goes on in this tab where the browser
 * forbids storage; the database is asked first, because another tab may have written.
 */
const inMemory = new Map<string, StoredProject>()

/** All projects, the last opened first. */
export async function listProjects(): Promise<readonly StoredProject[]> {
  const stored = await tryStorage(async () => (await database()).getAll('projects'))
  const projects = stored?.flatMap((raw) => migrateProject(raw) ?? []) ?? [...inMemory.values()]
  return projects.toSorted((a, b) => b.openedAt - a.openedAt)
}

/** A project by id; undefined when there is none. */
export async function loadProject(id: string): Promise<StoredProject | undefined> {
  const raw = await tryStorage(async () => (await database()).get('projects', id))
  return migrateProject(raw) ?? inMemory.get(id)
}

export async function putProject(project: StoredProject): Promise<void> {
  inMemory.set(project.id, project)
  await tryStorage(async () => (await database()).put('projects', project, project.id))
}

/** Forgets a project and what is beside it. Answers the way back. */
export async function deleteProject(project: StoredProject): Promise<() => Promise<void>> {
  const { id } = project
  const beside = await Promise.all(BESIDE_PROJECTS.map(async (kind) => [kind, await getBeside(kind, id)] as const))
  inMemory.delete(id)
  await tryStorage(async () => {
    const stores = ['projects', ...BESIDE_PROJECTS] as const
    const transaction = (await database()).transaction(stores, 'readwrite')
    await Promise.all([...stores.map((store) => transaction.objectStore(store).delete(id)), transaction.done])
  })
  return async () => {
    await putProject(project)
    for (const [kind, data] of beside) if (data !== undefined) await putBeside(kind, id, data)
  }
}
