import { readFlow, renameFlowCalls, viewOf, writeFlow } from '@parley/flow'
import { apiNameOfPath, flowPathsOf, isDirty } from '../session/index.ts'
import type { SessionState } from '../session/index.ts'
import type { FlowSummary, StoredProject } from './stored-project.ts'

type Open = Pick<SessionState, 'files' | 'versions' | 'flowPath' | 'document' | 'savedDocument'>

/**
 * The stored project after what happened in the session: its files, the open flow's working copy where it differs, and
 * the rows for the start page. `formerPath` is where the flow was stored before (another one after Save As or a first
 * Save): a working copy that went on under the new name does not stay behind under the old one.
 */
export function storeSession(kept: StoredProject, open: Open, formerPath: string, now: number): StoredProject {
  const { document, flowPath, files } = open
  if (document === undefined) return kept
  const text = writeFlow(document)
  const drafts = new Map(draftsAfter(kept, open, formerPath))
  const before = drafts.get(flowPath) ?? new Map(kept.files).get(flowPath)
  drafts.delete(formerPath)
  if (isDirty(open)) drafts.set(flowPath, text)
  else drafts.delete(flowPath)
  const rows = new Map(kept.flows.map((row) => [row.path, row]))
  const flows = [...new Set([...flowPathsOf(files), ...drafts.keys()])].flatMap((path): FlowSummary[] => {
    const row = rows.get(path)
    const isOpen = path === flowPath
    const isChanged = isOpen && before !== text
    // After Save As the row of the former flow may still tell of the working copy that left.
    const isLeft = path === formerPath && !isOpen
    if (row !== undefined && !isChanged && !isLeft) return [row]
    const shown = isOpen ? document : readFlow(drafts.get(path) ?? files.get(path) ?? '').document
    if (shown === undefined) return []
    const { label, status } = viewOf(shown).properties
    return [
      {
        path,
        apiName: apiNameOfPath(path),
        label,
        status,
        changedAt: isLeft && row !== undefined ? row.changedAt : now,
      },
    ]
  })
  return { ...kept, files: [...files], drafts: [...drafts], versions: storedVersions(open), flows, openedAt: now }
}

/** The other flows' working copies follow a flow that got another name, as their files do. */
function draftsAfter(kept: StoredProject, { files, flowPath }: Open, formerPath: string): StoredProject['drafts'] {
  const isRenamed = formerPath !== flowPath && new Map(kept.files).has(formerPath) && !files.has(formerPath)
  if (!isRenamed) return kept.drafts
  return kept.drafts.map(([path, text]) => {
    const { document } = readFlow(text)
    if (document === undefined) return [path, text]
    const renamed = renameFlowCalls(document, apiNameOfPath(formerPath), apiNameOfPath(flowPath))
    return [path, writeFlow(renamed)]
  })
}

function storedVersions({ files, versions }: Open): StoredProject['versions'] {
  return [...versions].flatMap(([path, { others, ...open }]): StoredProject['versions'] =>
    files.has(path) ? [[path, { ...open, others: [...others] }]] : [],
  )
}
