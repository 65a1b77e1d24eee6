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
export { traceCounts } from './trace/trace-counts.ts'
export { traceEvents } from './trace/trace-events.ts'
export { traceOutline } from './trace/trace-outline.ts'
export type { OutlinePage, OutlineRow } from './trace/trace-outline.ts'
export { traceSteps } from './trace/trace-steps.ts'
export type { RunStep } from './trace/trace-steps.ts'
export { traceExtent } from './trace/trace-extent.ts'
export type { TraceExtent } from './trace/trace-extent.ts'
export type { ConditionTrace, TraceCounts, TraceEvent, TraceLevel } from './trace/event.ts'

// What came of it
export { checkContextOf } from './report/check-context-of.ts'
export { peopleOutsideRequests } from './report/people-outside-requests.ts'
export type { PersonOutside } from './report/people-outside-requests.ts'
export { jsonObject, jsonValue } from './report/json-value.ts'
export { runReport } from './report/run-report.ts'
export { reportJson } from './report/report-json.ts'
export type { MessageReport, QueryReport, RequestReport, RunFault, RunReport } from './report/report.ts'

// Projects and scenarios
export { openProject, openTexts } from './project/open-project.ts'
export type { Project, ProjectFile, ProjectFlow } from './project/project.ts'
export type { FileProblem } from './project/file-problem.ts'
export { changeProblemSettings, type SettingsChange } from './project/change-problem-settings.ts'
export { readProblemSettings } from './project/read-problem-settings.ts'
export { isFlowFile, isProjectFile, SETTINGS_FILE } from './project/file-kinds.ts'
export { chooseVersions } from './project/choose-versions.ts'
export { decodeText } from './project/decode-text.ts'
export { readJsonText, type JsonText } from './project/json-text.ts'
export { createProjectOrg, type ProjectOrgOptions } from './project/create-project-org.ts'
export { addProjectFiles, type OrgFiles } from './project/add-project-files.ts'
export { orgProblems } from './project/org-problems.ts'
export { checkFlowText, type CheckedFlow, type FlowFinding, type FlowSurroundings } from './project/check-flow-text.ts'
export { resolveInputs, type UnusableInput } from './project/resolve-inputs.ts'
export { answerQueries } from './project/answer-queries.ts'
export { runInOrg, type RunRequest, type UnusableRequest } from './project/run-in-org.ts'
export { runFlow, unknownFlow, type FlowRun, type FlowRunOptions } from './project/run-flow.ts'
export { runScenario } from './scenarios/run-scenario.ts'
export type { Scenario, ScenarioStep } from './scenarios/scenario.ts'
export type { ScenarioFailure, ScenarioResult } from './scenarios/scenario-result.ts'

// Handing files out
export { exportChecks, type ExportChecks, type ExportFinding } from './export/export-checks.ts'
export { exportProject, isMadeByExport, type ExportOptions } from './export/export-project.ts'
export { metadataTypeLabel } from './export/metadata-type-label.ts'
export { projectDependencies, type ProjectDependencies, type ProjectDependency } from './export/project-dependencies.ts'

// Bringing files in
export { entryPath } from './import/entry-path.ts'
export { readImportFile, type ImportFile, type ImportKind } from './import/read-import-file.ts'
export { peopleFromCsv, type PeopleFile } from './import/people-from-csv.ts'
export { missingChannels, moveToChannels, type MissingChannel } from './import/data-channels.ts'
export { orgFactsOf, type ChannelFact, type ComponentFact, type OrgFacts } from './import/org-facts.ts'
export {
  needsOf,
  type ChannelNeed,
  type ComponentNeed,
  type Need,
  type PeopleNeed,
  type TemplateNeed,
} from './import/needs-of.ts'
export { isSimulated } from './elements/is-simulated.ts'
export { whyNotSimulated } from './elements/element-runners.ts'
export { standInFile, type StandIn } from './import/stand-in.ts'
export type { PassedParameter } from './import/passed-parameters.ts'
export { samplePeople } from './import/sample-people.ts'
