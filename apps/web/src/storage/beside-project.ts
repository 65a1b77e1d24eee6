import { database } from './database.ts'
import type { BesideProject } from './database.ts'
import { tryStorage } from './storage-status.ts'

/** Keeps a value beside a project. Only who keeps it understands it, and checks it when it comes back. */
export async function putBeside(kind: BesideProject, projectId: string, data: unknown): Promise<void> {
  await tryStorage(async () => (await database()).put(kind, data, projectId))
}

/** What was kept last; undefined when there is nothing. */
export function getBeside(kind: BesideProject, projectId: string): Promise<unknown> {
  return tryStorage(async () => (await database()).get(kind, projectId))
}

export async function deleteBeside(kind: BesideProject, projectId: string): Promise<void> {
  await tryStorage(async () => (await database()).delete(kind, projectId))
}
