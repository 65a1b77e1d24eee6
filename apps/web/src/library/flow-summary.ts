import { readFlow, viewOf } from '@parley/flow'
import { apiNameOfPath } from '../session/index.ts'
import type { FlowSummary } from '../storage/index.ts'

/** A flow file's row on the start page; undefined when the text is no flow. */
export function flowSummary(path: string, text: string, changedAt: number): FlowSummary | undefined {
  const { document } = readFlow(text)
  if (document === undefined) return undefined
  const { label, status } = viewOf(document).properties
  return { path, apiName: apiNameOfPath(path), label, status, changedAt }
}
