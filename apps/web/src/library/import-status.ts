import { freeName } from '@parley/flow'
import { createStore } from 'zustand/vanilla'
import { addFiles, flowPathOf, flowPathsOf, apiNameOfPath, navigate, sessionStore } from '../session/index.ts'
import { showToast } from '../ui/index.ts'
import { createFromImport } from './create-project.ts'
import { importFlows } from './import-flows.ts'
import type { ImportFailure, ImportedFlow, SourceFile } from './import-flows.ts'

/** The files of the last import that could not be opened; a dialog shows them until it is closed. */
export const importFailures = createStore<readonly ImportFailure[]>(() => [])

/**
 * Opens files that were chosen or dropped. In the builder they join the open project, else they get a starter project
 * of their own. What was open is kept, whatever the files are.
 */
export async function importFiles(files: readonly SourceFile[]): Promise<void> {
  if (files.length === 0) return
  const { flows, failures } = await importFlows(files)
  const { project, readOnly } = sessionStore.getState()
  if (flows.length > 0) {
    if (project === undefined || readOnly) await createFromImport(flows)
    else addToProject(project.id, flows)
    const [first] = flows
    showToast({
      text: flows.length === 1 ? `${first?.apiName ?? ''} opened.` : `${String(flows.length)} flows opened.`,
    })
  }
  importFailures.setState(failures, true)
}

function addToProject(projectId: string, flows: readonly ImportedFlow[]): void {
  const { files, flowApiName } = sessionStore.getState()
  const taken = new Set([...flowPathsOf(files).map(apiNameOfPath), flowApiName])
  const added = flows.map((flow) => {
    const apiName = freeName(flow.apiName, taken)
    taken.add(apiName)
    return { ...flow, apiName }
  })
  addFiles(new Map(added.map(({ apiName, text }) => [flowPathOf(apiName), text])))
  const [first] = added
  if (first !== undefined) navigate({ page: 'flow', projectId, apiName: first.apiName })
}
