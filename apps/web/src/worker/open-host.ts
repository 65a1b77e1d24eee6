import { createProjectOrg, openTexts } from '@parley/engine'
import type { HostState } from './host-state.ts'
import type { OpenedOrg, ProjectFiles } from './org-client.ts'
import { readSnapshot } from './snapshot.ts'

export interface OpenedHost {
  readonly state: HostState
  readonly problems: OpenedOrg['problems']
  readonly fromSnapshot: boolean
}

/** Opens a project's files and its org: the stored one when it can be read, else a fresh one. */
export function openHost({ id, files }: ProjectFiles, snapshot: unknown): OpenedHost {
  const { project, problems } = openTexts(files)
  const kept = snapshot === undefined ? undefined : readSnapshot(snapshot)
  const fresh = kept === undefined ? createProjectOrg(project) : undefined
  const state: HostState = {
    projectId: id,
    project,
    org: kept?.org ?? fresh?.org ?? createProjectOrg(project).org,
    run: kept?.run,
    summary: kept?.summary,
    flowXml: kept?.flowXml ?? '',
    beforeLastRun: kept?.beforeLastRun,
    beforeReset: undefined,
    version: 0,
  }
  return { state, problems: [...problems, ...(fresh?.problems ?? [])], fromSnapshot: kept !== undefined }
}
