import { addToProject, orgClient } from '../../org/index.ts'
import { apiNameOfPath, flowPathsIn, navigate, sessionStore, untilOpen } from '../../session/index.ts'
import { announce } from '../../ui/index.ts'
import { createImportProject } from './create-import-project.ts'
import type { FileFailure } from './import-report.ts'
import { dataOf, loadData } from './load-data.ts'
import { placeFiles } from './place-files.ts'
import type { Placed } from './place-files.ts'
import { readDrop } from './read-drop.ts'
import type { FolderSource } from './folder-source.ts'
import type { Drop, SourceFile } from './read-drop.ts'
import { importFailures, showReport } from './report-store.ts'

/**
 * Opens what somebody brought. In the builder it joins the open project; from the start page, or in a tab that only
 * watches, it becomes a project of its own. What was open is kept, whatever the files are.
 */
export async function runImport(sources: readonly (SourceFile | FolderSource)[]): Promise<void> {
  const drop = await readDrop(sources)
  if (drop.files.every(({ kind }) => kind === 'project' || kind === 'settings')) {
    const nothing = { file: sources.map(({ name }) => name).join(', '), message: NOTHING }
    importFailures.setState(drop.failures.length > 0 ? drop.failures : [nothing], true)
    return
  }
  const { project, readOnly } = sessionStore.getState()
  const isJoining = project !== undefined && !readOnly
  await finishImport(
    drop,
    isJoining ? await joinProject(project.id, drop, { keepPaths: false }) : await createImportProject(drop),
  )
}

/** Loads the data of a drop whose other files are in the open project by now, and shows the report. */
export async function finishImport(drop: Drop, begun: Begun): Promise<void> {
  const { channels } = await orgClient().orgFacts(begun.projectId)
  const { files, failures: unreadable } = dataOf(drop.files, channels)
  const { data, waiting, known, failures: unusable } = await loadData(files, channels)
  const { placed, projectId, failures } = begun
  showReport({
    projectId,
    flows: placed.flows,
    components: placed.components,
    channels: placed.channels,
    scenarios: placed.scenarios,
    data,
    waiting,
    twins: placed.twins,
    known: [...placed.known, ...known],
    failures: [...drop.failures, ...failures, ...unreadable, ...unusable],
    others: drop.others,
    standIns: [],
    isOpen: true,
  })
  announce('Import done. The report is in the Run tab.')
}

const NOTHING = 'Nothing in here is a flow, a messaging component, a messaging channel, records or people.'

export interface Begun {
  readonly projectId: string
  readonly placed: Placed
  readonly failures: readonly FileFailure[]
}

/** Adds everything but data to the open project, and shows the first flow. */
export async function joinProject(
  projectId: string,
  drop: Drop,
  { keepPaths }: { readonly keepPaths: boolean },
): Promise<Begun> {
  const state = sessionStore.getState()
  const { channels } = await orgClient().orgFacts(projectId)
  const placed = placeFiles(drop.files, {
    files: state.files,
    flows: [state.flowApiName, ...flowPathsIn(state).map(apiNameOfPath)],
    channels: channels.map(({ developerName }) => developerName),
    keepPaths,
  })
  const problems = await addToProject(placed.files)
  if (problems.length > 0) {
    const failures = problems.map(({ file, message, line, column }) => ({ file, message, line, column }))
    return { projectId, placed: { ...placed, flows: [], components: [], channels: [], scenarios: 0 }, failures }
  }
  const [first] = placed.flows
  if (first !== undefined) {
    navigate({ page: 'flow', projectId, apiName: first.apiName })
    await untilOpen(projectId, first.apiName)
  }
  return { projectId, placed, failures: [] }
}
