import { writeFlow } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import { apiNameOfPath, flowPathOf } from './flow-files.ts'
import { ONE_VERSION, statusOf, withStatus } from './flow-versions.ts'
import { closeMerge } from './history.ts'
import { isDirty } from './is-dirty.ts'
import { withSettingsFollowing } from './problem-settings.ts'
import { type SaveResult, historyWithStatus, saveNewVersion, versionsOf } from './save-version.ts'
import type { SessionState } from './session-state.ts'
import { sessionStore } from './session-store.ts'

/**
 * Sets the point that "Unsaved changes" compares with, and puts the flow's text into the project's files. What must not change
 * underneath becomes a new version.
 */
export function save(): SaveResult {
  const state = sessionStore.getState()
  const { document, flowPath, files, history } = state
  if (document === undefined || !isDirty(state)) return {}
  if (savesNewVersion(state)) return saveNewVersion()
  sessionStore.setState({
    savedDocument: document,
    files: new Map(files).set(flowPath, writeFlow(document)),
    versions: new Map(state.versions).set(flowPath, { ...versionsOf(state), savedAt: Date.now() }),
    history: closeMerge(history),
  })
  return {}
}

/**
 * Whether Save makes a new version: an active one stays as it is. In a folder on the disk it is saved all the same, status
 * included: there a file's history is kept beside it, and must show nothing but the person's own change.
 */
export function savesNewVersion({ project, savedDocument }: SessionState): boolean {
  return project?.folder === undefined && savedDocument !== undefined && statusOf(savedDocument) === 'Active'
}

/** Saves the open flow for the first time, or a copy, under an API name, as a draft; the session goes on with it. */
export function saveUnder(apiName: string, document: FlowDocument): void {
  const { files, versions, savedDocument, flowApiName, history } = sessionStore.getState()
  const flowPath = flowPathOf(apiName, files)
  // A copy begins with what is told of it; a flow that had no file yet goes on under the name that it gets now.
  const kept = savedDocument === undefined ? withSettingsFollowing(files, flowApiName, apiName) : files
  const draft = withStatus(document, 'Draft')
  sessionStore.setState({
    document: draft,
    savedDocument: draft,
    history: historyWithStatus(closeMerge(history), 'Draft'),
    flowPath,
    flowApiName: apiNameOfPath(flowPath),
    files: new Map(kept).set(flowPath, writeFlow(draft)),
    versions: new Map(versions).set(flowPath, { ...ONE_VERSION, savedAt: Date.now() }),
  })
}

/** Puts files into the open project; a file that is there under the same path makes room. Not for the open flow: see `takeFile`. */
export function addFiles(added: ReadonlyMap<string, string>): void {
  const { files } = sessionStore.getState()
  sessionStore.setState({ files: new Map([...files, ...added]) })
}
