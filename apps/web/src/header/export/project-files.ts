import { writeFlow } from '@parley/flow'
import { sessionStore } from '../../session/index.ts'

/** The open project's files with every flow as it was left, saved or not; none when nothing is open. */
export function projectFiles(): ReadonlyMap<string, string> {
  const { files, drafts, document, flowPath } = sessionStore.getState()
  return document === undefined ? new Map() : new Map([...files, ...drafts, [flowPath, writeFlow(document)]])
}
