// Preparing and running a flow
export { prepare } from './run/prepare.ts'
export type { PrepareOptions } from './run/prepare.ts'
export type { Program, ProgramVariable, ValueType } from './run/program.ts'
export { createRun } from './run/create-run.ts'
export type { RunOptions } from './run/create-run.ts'
export type { InputError } from './run/read-inputs.ts'
export { runSlice, step } from './run/step.ts'
export { runToEnd } from './run/run-to-end.ts'
export type { RunToEndOptions } from './run/run-to-end.ts'
export { cancelRun, continuePast, failStopped } from './run/continue-past.ts'
export { resumeRun, runStateOf } from './run/resume-run.ts'
export { runResult } from './run/run-result.ts'
export type { RunResult } from './run/run-result.ts'
export type { Run } from './run/run.ts'
export type { RunRemark, RunState, RunStatus, SentRequest, StoppedAt } from './run/run-state.ts'

// What happened
export type { ConditionTrace, TraceCounts, TraceEvent, TraceLevel } from './trace/event.ts'

// What came of it
export { jsonObject, jsonValue } from './report/json-value.ts'
export { runReport } from './report/run-report.ts'
export type { MessageReport, QueryReport, RequestReport, RunFault, RunReport } from './report/report.ts'
