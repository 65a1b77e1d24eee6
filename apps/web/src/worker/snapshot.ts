import { prepare, resumeRun, runStateOf } from '@parley/engine'
import type { Run, RunState } from '@parley/engine'
import { readFlow } from '@parley/flow'
import { loadOrg, saveOrg } from '@parley/org'
import type { Org, OrgData } from '@parley/org'
import type { HostState } from './host-state.ts'
import type { RunSummary } from './org-client.ts'

/** Raised when the shape changes; an older snapshot is then left aside and the org made anew. */
const VERSION = 1

/** What is stored of the worker between two visits. The trace is not: it can be had again by running again. */
interface Snapshot {
  readonly version: number
  readonly org: OrgData
  readonly beforeLastRun?: OrgData
  readonly lastRun?: { readonly flowXml: string; readonly state: RunState; readonly summary: RunSummary }
}

export interface KeptOrg {
  readonly org: Org
  readonly run: Run | undefined
  readonly summary: RunSummary | undefined
  readonly beforeLastRun: OrgData | undefined
  readonly flowXml: string
}

/** The org and the last run as plain data for storage; rows are shared, so it costs next to nothing to make. */
export function snapshotOf({ org, run, summary, beforeLastRun, flowXml }: HostState): Snapshot {
  return {
    version: VERSION,
    org: saveOrg(org),
    ...(beforeLastRun === undefined ? {} : { beforeLastRun }),
    ...(run === undefined || summary === undefined ? {} : { lastRun: { flowXml, state: runStateOf(run), summary } }),
  }
}

/** A stored snapshot; undefined when it is of another version or was not written by us. */
export function readSnapshot(snapshot: unknown): KeptOrg | undefined {
  if (!isSnapshot(snapshot)) return undefined
  const org = loadOrg(snapshot.org)
  const { lastRun, beforeLastRun } = snapshot
  const document = lastRun === undefined ? undefined : readFlow(lastRun.flowXml).document
  const run =
    lastRun === undefined || document === undefined
      ? undefined
      : resumeRun(prepare(document, { name: lastRun.summary.flowApiName }), lastRun.state, {
          org,
          traceLevel: 'values',
        })
  return { org, run, summary: lastRun?.summary, beforeLastRun, flowXml: lastRun?.flowXml ?? '' }
}

// Written by this page alone into its own database; the version is what may differ.
function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION && 'org' in value
  )
}
