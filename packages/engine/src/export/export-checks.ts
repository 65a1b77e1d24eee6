import { checkFlow, flowInfo, viewOf, type CheckContext, type ProblemPlace } from '@parley/flow'
import { openTexts } from '../project/open-project.ts'
import { deployNotes } from './deploy-notes.ts'
import { pathNotes } from './path-notes.ts'
import { projectDependencies, type ProjectDependencies } from './project-dependencies.ts'

/** Something that would keep a project, or a part of it, out of an org. `code` is stable. */
export interface ExportFinding {
  readonly code: string
  /** An error is refused by every org; a warning concerns what Parley can't know, or a person has to do. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** Path inside the project; missing where it is about several files. */
  readonly file?: string
  /** API name, where the finding is about a place in a flow. */
  readonly flow?: string
  readonly where?: ProblemPlace
}

export interface ExportChecks extends ProjectDependencies {
  readonly findings: readonly ExportFinding[]
  /** Flows that would be switched on by deploying them as they are. */
  readonly active: readonly string[]
}

/**
 * What to know of a project before it is handed out: the errors of all its flows, as an org judges them whatever the
 * project chose to mute; what an org would refuse in its other files; what the org must have. Errors stand first.
 */
export function exportChecks(files: ReadonlyMap<string, string>, context: CheckContext): ExportChecks {
  const { project, problems } = openTexts(files)
  const flows = [...project.flows.values()]
  const metadata = [...flows, ...project.components, ...project.channels]
  const around = { ...context, flows: flows.map(({ name, document }) => flowInfo(name, document)) }
  const settled = new Set([...metadata.map(({ path }) => path), ...problems.map(({ file }) => file)])
  const findings: ExportFinding[] = [
    ...problems.map(({ code, severity, message, file, line, column }) => ({
      code,
      severity,
      message,
      file,
      where: { line, column },
    })),
    ...flows.flatMap(({ name, path, document }) =>
      checkFlow(document, around)
        .filter(({ severity }) => severity === 'error')
        .map(
          ({ code, message, where }) => ({ code, severity: 'error', message, file: path, flow: name, where }) as const,
        ),
    ),
    ...deployNotes(project),
    ...pathNotes([...files.keys()], settled),
  ]
  return {
    ...projectDependencies(project),
    findings: [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))],
    active: flows.flatMap(({ name, document }) => (viewOf(document).properties.status === 'Active' ? [name] : [])),
  }
}

function isError({ severity }: ExportFinding): boolean {
  return severity === 'error'
}
