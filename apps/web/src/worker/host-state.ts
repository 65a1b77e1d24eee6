import type { Project, Run } from '@parley/engine'
import type { Org, OrgData } from '@parley/org'
import type { RunSummary } from './org-client.ts'

/** What the worker owns: the open project, its org, and the last run in it. */
export interface HostState {
  readonly projectId: string
  project: Project
  org: Org
  run: Run | undefined
  summary: RunSummary | undefined
  /** The flow's file as it was run. */
  flowXml: string
  /** The org when the last run began, for *Start from: Before the last run*. */
  beforeLastRun: OrgData | undefined
  /** The state before *Reset org and clock*, for *Undo reset*. */
  beforeReset: Omit<HostState, 'beforeReset' | 'project' | 'projectId'> | undefined
  /** Changes with everything that is worth storing. */
  version: number
}
