import { flowInfo, readFlow, viewOf, type CheckContext, type FlowInfo } from '@parley/flow'
import { apiNameOfPath, flowPathsOf } from './flow-files.ts'
import type { SessionState } from './session-state.ts'

/** What checks of the open flow may know: the org and, where it calls flows, the project's flows as they were saved. */
export function contextOf({
  document,
  checkContext,
  files,
}: Pick<SessionState, 'document' | 'checkContext' | 'files'>): CheckContext {
  const calls = document !== undefined && viewOf(document).elements.some(({ tag }) => tag === 'subflows')
  if (!calls) return checkContext
  const known = memo.get(files)
  if (known !== undefined && known.org === checkContext) return known.context
  const flows = flowPathsOf(files).map((path) => infoOf(path, files.get(path) ?? ''))
  const context = { ...checkContext, flows }
  memo.set(files, { org: checkContext, context })
  return context
}

/** The latest context for the same files, so that checks see the identical object while nothing changes. */
const memo = new WeakMap<SessionState['files'], { readonly org: CheckContext; readonly context: CheckContext }>()

/** By path; a text is read once, whatever else is saved. */
const infos = new Map<string, { readonly text: string; readonly info: FlowInfo }>()

function infoOf(path: string, text: string): FlowInfo {
  const known = infos.get(path)
  if (known?.text === text) return known.info
  const { document } = readFlow(text)
  const name = apiNameOfPath(path)
  const info = document === undefined ? { name } : flowInfo(name, document)
  infos.set(path, { text, info })
  return info
}
