import type { Run } from '../run/run.ts'
import type { RunReport } from '../report/report.ts'
import { createProjectOrg, type ProjectOrgOptions } from './create-project-org.ts'
import type { FileProblem } from './file-problem.ts'
import type { Project } from './project.ts'
import { runInOrg, type RunRequest, type UnusableRequest } from './run-in-org.ts'

export type FlowRunOptions = Omit<RunRequest, 'document'> & ProjectOrgOptions

export type FlowRun =
  | { readonly run: Run; readonly report: RunReport; readonly problems: readonly FileProblem[] }
  | { readonly error: UnusableRequest; readonly problems: readonly FileProblem[] }

/**
 * Runs one of a project's flows against a fresh org made of the project: what `parley run` does. The same project and
 * options give the same report, byte for byte.
 */
export function runFlow(project: Project, options: FlowRunOptions): FlowRun {
  const { org, problems } = createProjectOrg(project, options)
  const flow = project.flows.get(options.flow)
  if (flow === undefined) return { error: unknownFlow(project, options.flow), problems }
  return { ...runInOrg(org, { ...options, document: flow.document }), problems }
}

/** What to say when a project has no such flow. */
export function unknownFlow(project: Project, name: string): UnusableRequest {
  const names = [...project.flows.keys()]
  const known = names.length === 0 ? 'It has no flows.' : `It has: ${names.join(', ')}.`
  return { code: 'unknown-flow', what: name, message: `The project has no flow ${name}. ${known}` }
}
