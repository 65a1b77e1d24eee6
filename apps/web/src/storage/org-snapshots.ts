import { database } from './database.ts'
import { tryStorage } from './storage-status.ts'

/** Keeps a project's org: plain JSON that only the worker understands and checks. */
export async function putOrgSnapshot(projectId: string, data: unknown): Promise<void> {
  await tryStorage(async () => (await database()).put('orgs', data, projectId))
}

/** What was kept last; undefined when there is nothing (the org is then made from the project's files). */
export function getOrgSnapshot(projectId: string): Promise<unknown> {
  return tryStorage(async () => (await database()).get('orgs', projectId))
}
