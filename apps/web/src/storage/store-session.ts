import { readFlow, viewOf, writeFlow } from '@parley/flow'
import { apiNameOfPath, flowPathsIn, isDirty } from '../session/index.ts'
import type { SessionState } from '../session/index.ts'
import type { FlowSummary, StoredProject } from './stored-project.ts'

type Open = Pick<SessionState, 'files' | 'drafts' | 'versions' | 'flowPath' | 'document' | 'savedDocument'>

/**
 * The stored project after what happened in the session: its files, the working copies of flows that differ, and the
 * rows for the start page. A row stays as it is as long as the flow's text does.
 */
export function storeSession(kept: StoredProject, open: Open, now: number): StoredProject {
  const { document, flowPath, files } = open
  if (document === undefined) return kept
  const drafts = new Map(open.drafts)
  if (isDirty(open)) drafts.set(flowPath, writeFlow(document))
  const before = new Map([...kept.files, ...kept.drafts])
  const rows = new Map(kept.flows.map((row) => [row.path, row]))
  const flows = flowPathsIn({ files, drafts }).flatMap((path): FlowSummary[] => {
    const text = drafts.get(path) ?? files.get(path) ?? ''
    const row = rows.get(path)
    if (row !== undefined && before.get(path) === text) return [row]
    const shown = path === flowPath ? document : readFlow(text).document
    if (shown === undefined) return []
    const { label, status } = viewOf(shown).properties
    return [{ path, apiName: apiNameOfPath(path), label, status, changedAt: now }]
  })
  return { ...kept, files: [...files], drafts: [...drafts], versions: storedVersions(open), flows, openedAt: now }
}

function storedVersions({ files, versions }: Open): StoredProject['versions'] {
  return [...versions].flatMap(([path, { others, ...open }]): StoredProject['versions'] =>
    files.has(path) ? [[path, { ...open, others: [...others] }]] : [],
  )
}
