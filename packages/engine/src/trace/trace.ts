import type { Value } from '@parley/org'
import type { TraceLevel } from './event.ts'

/**
 * What happened, in columns: one number per executed element (the exit that it left by), counts per exit, and details
 * beside them. It becomes events when somebody reads it (`traceEvents`, `traceSteps`, `traceCounts`).
 */
export interface Trace {
  readonly level: TraceLevel
  /** Times that each exit of the program was taken. */
  readonly exitCounts: Float64Array
  /** Times that each element ended without an exit: an unhandled fault or a stop. */
  readonly deadEnds: Float64Array
  /** The exit (or `deadEndOf` an element) of each step, with room for more. Empty at level `counts`. */
  entries: Int32Array
  stepCount: number
  /** In order of their steps. At most `detailLimit`; the rest is only counted. */
  readonly details: Detail[]
  readonly detailLimit: number
  droppedDetails: number
}

/**
 * Something that an element did, beside the column of exits. Values are the run's own objects, not copies: records are
 * immutable and collections only ever grow in place, so a collection with its length at the time stays what it was.
 */
export type Detail = SetDetail | ConditionDetail | EffectDetail | FaultDetail

export interface SetDetail {
  readonly type: 'set'
  readonly step: number
  readonly variable: string
  readonly operator: string
  readonly old: Value
  readonly oldLength: number
  readonly value: Value
  readonly valueLength: number
}

export interface ConditionDetail {
  readonly type: 'condition'
  readonly step: number
  readonly outcome: string
  readonly index: number
  readonly left: Value
  readonly leftLength: number
  readonly operator: string
  readonly right: Value
  readonly result: boolean
}

export interface EffectDetail {
  readonly type: 'requested' | 'fulfilled'
  readonly step: number
  readonly effect: 'query' | 'send' | 'dml' | 'wait'
  readonly text: string
}

export interface FaultDetail {
  readonly type: 'fault'
  readonly step: number
  readonly code: string
  readonly message: string
  readonly handled: boolean
}

/** The number that stands for "this element ended without an exit" in the column of exits. */
export function deadEndOf(element: number): number {
  return -1 - element
}

export function createTrace(level: TraceLevel, exits: number, elements: number, detailLimit = 200_000): Trace {
  return {
    level,
    exitCounts: new Float64Array(exits),
    deadEnds: new Float64Array(elements),
    entries: new Int32Array(level === 'counts' ? 0 : 64),
    stepCount: 0,
    details: [],
    detailLimit,
    droppedDetails: 0,
  }
}

/** Notes that the current step left by `exit`. */
export function recordExit(trace: Trace, exit: number): void {
  trace.exitCounts[exit] = (trace.exitCounts[exit] ?? 0) + 1
  recordStep(trace, exit)
}

/** Notes that the current step's element ended without an exit. */
export function recordDeadEnd(trace: Trace, element: number): void {
  trace.deadEnds[element] = (trace.deadEnds[element] ?? 0) + 1
  recordStep(trace, deadEndOf(element))
}

function recordStep(trace: Trace, entry: number): void {
  const at = trace.stepCount
  trace.stepCount = at + 1
  if (trace.level === 'counts') return
  if (at === trace.entries.length) grow(trace)
  trace.entries[at] = entry
}

function grow(trace: Trace): void {
  const wider = new Int32Array(trace.entries.length * 2)
  wider.set(trace.entries)
  trace.entries = wider
}

export function recordDetail(trace: Trace, detail: Detail): void {
  if (trace.details.length < trace.detailLimit) trace.details.push(detail)
  else trace.droppedDetails += 1
}

/** The exit (or `deadEndOf` an element) of a step; undefined where none is kept. */
export function entryAt(trace: Trace, step: number): number | undefined {
  return step < trace.stepCount ? trace.entries[step] : undefined
}

/** A collection as it was when it had `length` items; other values as they are. */
export function valueThen(value: Value, length: number): Value {
  return Array.isArray(value) && value.length > length ? value.slice(0, length) : value
}
