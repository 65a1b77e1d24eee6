import {
  checkContextOf,
  isFlowFile,
  isProjectFile,
  SETTINGS_FILE,
  type FileProblem,
  type FlowSurroundings,
} from '@parley/engine'
import type { FlowInfo } from '@parley/flow'
import type { Arguments } from '../arguments/parse-arguments.ts'
import type { Io } from '../io.ts'
import { flowName } from './find-flow.ts'
import { loadProject, orgOf, projectFolder, shownIn } from './load-project.ts'

/** What is known around flows: of each by its path, and what can't be used of their projects' settings. */
export interface KnownSurroundings {
  of(path: string): FlowSurroundings
  /** Paths as people see them. */
  readonly settingsProblems: readonly FileProblem[]
}

type ProjectSurroundings = Omit<FlowSurroundings, 'flow'>

/** Opens the projects that flows lie in, each once. Outside of any project nothing is known. May throw `Unusable`. */
export function flowSurroundings(args: Arguments, io: Io, paths: readonly string[]): KnownSurroundings {
  const projects = new Map<string | undefined, ProjectSurroundings>()
  const settingsProblems: FileProblem[] = []
  const open = (path: string): ProjectSurroundings => {
    const folder = projectFolder(args, io, path)
    const known = projects.get(folder)
    if (known !== undefined) return known
    const flows: FlowInfo[] = []
    const loaded = loadProject(args, io, path, (file) => isAround(file, flows))
    const inSettings = loaded.problems.filter(({ file }) => file === SETTINGS_FILE)
    settingsProblems.push(...inSettings.map((problem) => ({ ...problem, file: shownIn(loaded, io, problem.file) })))
    const context = folder === undefined ? {} : { ...checkContextOf(orgOf(loaded, args, io)), flows }
    const opened = { context, settings: loaded.project.problemSettings }
    projects.set(folder, opened)
    return opened
  }
  for (const path of paths) open(path)
  return { of: (path) => ({ ...open(path), flow: flowName(path) }), settingsProblems }
}

/** Flows are read one at a time: a thousand of them at once would fill the memory for nothing. Their names are kept for Subflows. */
function isAround(path: string, flows: FlowInfo[]): boolean {
  if (!isFlowFile(path)) return isProjectFile(path)
  flows.push({ name: flowName(path) })
  return false
}
