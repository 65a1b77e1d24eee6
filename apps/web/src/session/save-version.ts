import { writeFlow } from '@parley/flow'
import type { FlowDocument, Refusal } from '@parley/flow'
import { type FlowVersions, MOST_VERSIONS, ONE_VERSION, withNewVersion, withStatus } from './flow-versions.ts'
import { closeMerge } from './history.ts'
import type { History } from './history.ts'
import type { SessionState } from './session-state.ts'
import { sessionStore } from './session-store.ts'

/** What a Save did: the number of the version that it made, if it made one, or why nothing was saved. */
export interface SaveResult {
  readonly newVersion?: number
  readonly refusal?: Refusal
}

/** The versions of the open flow. */
export function versionsOf({ versions, flowPath }: Pick<SessionState, 'versions' | 'flowPath'>): FlowVersions {
  return versions.get(flowPath) ?? ONE_VERSION
}

/** Saves the working copy as a new version, a draft, and goes on in it; the version that was open stays as it was last saved. */
export function saveNewVersion(): SaveResult {
  const state = sessionStore.getState()
  const { document, flowPath, files, history } = state
  const text = files.get(flowPath)
  if (document === undefined || text === undefined) return {}
  const versions = withNewVersion(versionsOf(state), text, Date.now())
  if (versions === undefined) return { refusal: TOO_MANY }
  const draft = withStatus(document, 'Draft')
  sessionStore.setState({
    document: draft,
    savedDocument: draft,
    files: new Map(files).set(flowPath, writeFlow(draft)),
    versions: new Map(state.versions).set(flowPath, versions),
    history: historyWithStatus(closeMerge(history), 'Draft'),
  })
  return { newVersion: versions.open }
}

/** Why the open flow can have no further version; undefined when it can. */
export function newVersionRefusal(): Refusal | undefined {
  const { others } = versionsOf(sessionStore.getState())
  return others.length + 1 < MOST_VERSIONS ? undefined : TOO_MANY
}

const TOO_MANY: Refusal = {
  code: 'versions/too-many',
  message: `A flow has at most ${String(MOST_VERSIONS)} versions. Delete one, then save again.`,
}

/** Switching a flow on or off is no step of its history: whatever undo leads to has the status of now. */
export function historyWithStatus(history: History, status: string): History {
  const change = <E extends { readonly document: FlowDocument }>(entry: E): E => ({
    ...entry,
    document: withStatus(entry.document, status),
  })
  return { ...history, past: history.past.map(change), future: history.future.map(change) }
}
