import { sessionStore } from '../session/index.ts'
import { putValue } from '../storage/index.ts'
import { orgClient } from './org-client.ts'

/** Puts the org into storage when it has changed since the last time. A second, read-only tab keeps nothing. */
export async function keepOrg(): Promise<void> {
  const { project, readOnly } = sessionStore.getState()
  if (project === undefined || readOnly) return
  const snapshot = await orgClient().snapshot()
  if (snapshot !== undefined) await putValue('orgs', project.id, snapshot)
}
