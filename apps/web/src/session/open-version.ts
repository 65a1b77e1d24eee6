import { readFlow, writeFlow } from '@parley/flow'
import type { Refusal } from '@parley/flow'
import { dispatch } from './dispatch.ts'
import { type FlowVersion, openedVersion, withVersion, withoutVersion } from './flow-versions.ts'
import { EMPTY_HISTORY } from './history.ts'
import { isDirty } from './is-dirty.ts'
import { versionsOf } from './save-version.ts'
import { sessionStore } from './session-store.ts'

/** Opens another version in place of the open one, whose unsaved changes stay with it. */
export function openVersion(number: number): void {
  const state = sessionStore.getState()
  const { document, flowPath, files } = state
  const text = files.get(flowPath)
  if (document === undefined || text === undefined || state.readOnly) return
  const left = { text, ...(isDirty(state) && { draft: writeFlow(document) }) }
  const opened = openedVersion(versionsOf(state), number, left)
  const saved = opened && readFlow(opened.version.text).document
  if (opened === undefined || saved === undefined) return
  const { draft } = opened.version
  sessionStore.setState({
    document: (draft === undefined ? undefined : readFlow(draft).document) ?? saved,
    savedDocument: saved,
    files: new Map(files).set(flowPath, opened.version.text),
    versions: new Map(state.versions).set(flowPath, opened.versions),
    history: EMPTY_HISTORY,
    selection: [],
    focusField: undefined,
    newResource: undefined,
    runOverlay: undefined,
  })
}

/** Makes the open working copy equal to another version, as one step that undo takes back. */
export function restoreVersion(number: number): Refusal | undefined {
  const version = versionsOf(sessionStore.getState()).others.find((other) => other.number === number)
  if (version === undefined) return undefined
  return dispatch({ type: 'replaceFlow', xml: version.text }, { label: `Restore version ${String(number)}` })
}

/** Deletes a version that is not open; returns it for `putVersionBack`. */
export function deleteVersion(number: number): FlowVersion | undefined {
  const state = sessionStore.getState()
  const versions = versionsOf(state)
  const version = versions.others.find((other) => other.number === number)
  if (version === undefined || state.readOnly) return undefined
  sessionStore.setState({
    versions: new Map(state.versions).set(state.flowPath, withoutVersion(versions, number)),
  })
  return version
}

/** Takes the deletion of a version of the open flow back. */
export function putVersionBack(version: FlowVersion): void {
  const state = sessionStore.getState()
  const versions = versionsOf(state)
  const isTaken = versions.open === version.number || versions.others.some(({ number }) => number === version.number)
  if (isTaken || state.readOnly) return
  sessionStore.setState({ versions: new Map(state.versions).set(state.flowPath, withVersion(versions, version)) })
}
