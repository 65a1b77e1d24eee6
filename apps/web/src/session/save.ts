import { writeFlow } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import { apiNameOfPath, flowPathOf } from './flow-files.ts'
import { closeMerge } from './history.ts'
import { sessionStore } from './session-store.ts'

/** Sets the point that "Unsaved changes" compares with, and puts the flow's text into the project's files. */
export function save(): void {
  const { document, flowPath, files, history } = sessionStore.getState()
  if (document === undefined) return
  sessionStore.setState({
    savedDocument: document,
    files: new Map(files).set(flowPath, writeFlow(document)),
    history: closeMerge(history),
  })
}

/** Saves the open flow for the first time, or a copy, under an API name; the session goes on with it. */
export function saveUnder(apiName: string, document: FlowDocument): void {
  const { files } = sessionStore.getState()
  const flowPath = flowPathOf(apiName, files)
  sessionStore.setState({
    document,
    savedDocument: document,
    flowPath,
    flowApiName: apiNameOfPath(flowPath),
    files: new Map(files).set(flowPath, writeFlow(document)),
  })
}

/** Puts further flow files into the open project, under paths that are free. */
export function addFiles(added: ReadonlyMap<string, string>): void {
  const { files } = sessionStore.getState()
  sessionStore.setState({ files: new Map([...files, ...added]) })
}
