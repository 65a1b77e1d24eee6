import { addProjectFiles, createProjectOrg, openTexts } from '@parley/engine'
import type { FileProblem, Project } from '@parley/engine'
import { loadOrg, saveOrg } from '@parley/org'
import type { HostState } from './host-state.ts'

export interface FilesToAdd {
  readonly projectId: string
  /** All files of the project, the added ones among them. */
  readonly files: ReadonlyMap<string, string>
  /** Paths of the added ones. */
  readonly added: readonly string[]
}

/**
 * Puts files into the open project and its org as it is now: nothing that has happened in it is lost. With any problem
 * nothing is changed, and the problems are the answer.
 */
export function addFiles(state: HostState, { files, added }: FilesToAdd): readonly FileProblem[] {
  const { project, problems } = openTexts(files)
  const isAdded = new Set(added)
  const found = [
    ...problems.filter(({ file, severity }) => severity === 'error' && isAdded.has(file)),
    ...problemsOfReset(state.project, project, isAdded),
  ]
  if (found.length > 0) return found
  const parts = {
    components: project.components.filter(({ path }) => isAdded.has(path)),
    channels: project.channels.filter(({ path }) => isAdded.has(path)),
    data: project.data.filter(({ path }) => isAdded.has(path)),
  }
  const refused = addProjectFiles(state.org, parts)
  if (refused.length > 0) return refused
  if (state.beforeLastRun !== undefined) {
    const before = loadOrg(state.beforeLastRun)
    addProjectFiles(before, parts)
    state.beforeLastRun = saveOrg(before)
  }
  state.project = project
  state.beforeReset = undefined
  state.version += 1
  return []
}

/** What *Reset org and clock* would fail at that it did not fail at before: one bad data file keeps all records out. */
function problemsOfReset(before: Project, after: Project, isAdded: ReadonlySet<string>): readonly FileProblem[] {
  const { problems } = createProjectOrg(after)
  if (problems.every(({ file }) => isAdded.has(file))) return problems
  const known = new Set(createProjectOrg(before).problems.map(keyOf))
  return problems.filter((problem) => !known.has(keyOf(problem)))
}

function keyOf({ file, line, column, code }: FileProblem): string {
  return `${file}:${String(line)}:${String(column)}:${code}`
}
