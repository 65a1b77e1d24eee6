import type { FlowDocument } from '@parley/flow'
import { advanceBy, parseDuration, settle, type Org, type QueryError } from '@parley/org'
import type { RunReport } from '../report/report.ts'
import { runReport } from '../report/run-report.ts'
import { createRun } from '../run/create-run.ts'
import { prepare } from '../run/prepare.ts'
import type { Run } from '../run/run.ts'
import { runToEnd } from '../run/run-to-end.ts'
import type { TraceLevel } from '../trace/event.ts'
import { answerQueries } from './answer-queries.ts'
import { resolveInputs } from './resolve-inputs.ts'

export interface RunRequest {
  /** API name of the flow, for the report. */
  readonly flow: string
  readonly document: FlowDocument
  /** As people write them (contract §3): `@name` for a record, text for any type. */
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Governor limits. Default `on`. */
  readonly limits?: 'on' | 'off'
  /** Go past elements that are not simulated; without it the run fails there with `not-simulated`. */
  readonly continuePast?: boolean
  readonly traceLevel?: TraceLevel
  /** Lets the virtual clock run on after the flow: `48h`, `PT48H`. */
  readonly advance?: string
  /** SOQL to answer at the end. */
  readonly queries?: readonly string[]
}

/** Why a run could not be reported; `what` is the input, the query or the span of time that can't be used. */
export interface UnusableRequest {
  readonly code: string
  readonly what: string
  readonly message: string
  /** Where in the query, from 1. */
  readonly place?: { readonly line: number; readonly column: number }
}

/**
 * Runs a flow against an org to its end, lets time pass if asked, and reports (contract §3). What was due before is
 * done first; after a commit everything due at the same instant has happened. The org keeps the consequences.
 */
export function runInOrg(
  org: Org,
  request: RunRequest,
): { readonly run: Run; readonly report: RunReport } | { readonly error: UnusableRequest } {
  settle(org)
  const resolved = resolveInputs(org, request.document, request.inputs ?? {})
  if ('error' in resolved) return { error: { ...resolved.error, what: resolved.error.input } }
  const created = createRun(prepare(request.document, { name: request.flow }), {
    org,
    inputs: resolved.inputs,
    limits: request.limits ?? 'on',
    continuePast: request.continuePast ?? false,
    traceLevel: request.traceLevel ?? 'counts',
  })
  if ('error' in created) return { error: { ...created.error, what: created.error.input } }
  runToEnd(created.run)
  const advanced = letTimePass(org, request.advance)
  if (advanced !== undefined) return { error: advanced }
  const answers = answerQueries(org, request.queries ?? [])
  if ('error' in answers) return { error: unusableQuery(answers.error) }
  return { run: created.run, report: runReport(created.run, request.flow, answers.queries) }
}

function letTimePass(org: Org, span: string | undefined): UnusableRequest | undefined {
  if (span === undefined) return undefined
  const ms = parseDuration(span)
  if (ms === undefined) return { code: 'bad-duration', what: span, message: `"${span}" is no span of time.` }
  advanceBy(org, ms)
  return undefined
}

function unusableQuery({ code, message, line, column }: QueryError): UnusableRequest {
  return { code, what: 'query', message, place: { line, column } }
}
