import { checkAssumptions, parseDateTime } from '@parley/org'
import { createProjectOrg } from '../project/create-project-org.ts'
import { decodeText } from '../project/decode-text.ts'
import { PROJECT_FILE } from '../project/file-kinds.ts'
import type { FileProblem } from '../project/file-problem.ts'
import { openProject } from '../project/open-project.ts'
import { orgProblems } from '../project/org-problems.ts'
import { folderOf, pathInside, resolvePath } from '../project/paths.ts'
import type { ProjectFile } from '../project/project.ts'
import type { Scenario } from './scenario.ts'
import type { Stage } from './stage.ts'

type Files = ReadonlyMap<string, Uint8Array>
type Problems = { readonly problems: readonly FileProblem[] }

/** Opens the project that a scenario names and makes its org. `path` is the scenario's own, among `files`. */
export function setStage(scenario: Scenario, files: Files, path: string): Stage | Problems {
  if (scenario.now !== undefined && parseDateTime(scenario.now) === undefined)
    return complaint(
      path,
      'scenario/bad-now',
      `"now" is ${scenario.now}, which is no moment. Write it like 2026-03-02T09:00:00Z.`,
    )
  const wrongSwitch = checkAssumptions(scenario.assumptions ?? {})
  if (wrongSwitch !== undefined) return complaint(path, wrongSwitch.code, wrongSwitch.message)
  const folder = projectFolder(scenario, files, path)
  if (folder === undefined)
    return complaint(
      path,
      'scenario/no-project',
      `There is no ${PROJECT_FILE} in ${scenario.project ?? 'a folder above'}.`,
    )
  const { project, problems } = openProject(filesInside(files, folder))
  const data = dataOf(scenario, files, path)
  if (data !== undefined && 'problems' in data) return data
  const made = createProjectOrg(project, {
    ...(scenario.now === undefined ? {} : { now: scenario.now }),
    ...(scenario.seed === undefined ? {} : { seed: scenario.seed }),
    ...(scenario.assumptions === undefined ? {} : { assumptions: scenario.assumptions }),
    ...(data === undefined ? {} : { data }),
  })
  const holes = [
    ...orgProblems(problems).map((problem) => inFolder(problem, folder)),
    ...made.problems.map((problem) => (data === undefined ? inFolder(problem, folder) : problem)),
  ]
  if (holes.length > 0) return { problems: holes }
  return {
    project,
    flowProblems: problems.map((problem) => inFolder(problem, folder)),
    org: made.org,
    limits: scenario.limits ?? 'on',
    latest: undefined,
  }
}

function complaint(file: string, code: string, message: string): Problems {
  return { problems: [{ code, severity: 'error', message, file, line: 1, column: 1 }] }
}

function inFolder(problem: FileProblem, folder: string): FileProblem {
  return { ...problem, file: resolvePath(folder, problem.file) }
}

/** The folder that the scenario names, else the nearest one upward; undefined when it is no project. */
function projectFolder(scenario: Scenario, files: Files, path: string): string | undefined {
  const isProject = (folder: string): boolean => files.has(resolvePath(folder, PROJECT_FILE))
  if (scenario.project !== undefined) {
    const named = resolvePath(folderOf(path), scenario.project)
    return isProject(named) ? named : undefined
  }
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (isProject(folder)) return folder
    if (folder === '') return undefined
  }
}

function filesInside(files: Files, folder: string): Files {
  const inside = new Map<string, Uint8Array>()
  for (const [path, bytes] of files) {
    const short = pathInside(folder, path)
    if (short !== undefined) inside.set(short, bytes)
  }
  return inside
}

/** The record files that the scenario names; undefined when it takes the project's own. */
function dataOf(scenario: Scenario, files: Files, path: string): readonly ProjectFile[] | Problems | undefined {
  if (scenario.data === undefined) return undefined
  const data: ProjectFile[] = []
  for (const named of scenario.data) {
    const full = resolvePath(folderOf(path), named)
    const bytes = files.get(full)
    if (bytes === undefined)
      return complaint(path, 'scenario/no-data', `"data" names ${named}, and there is no such file.`)
    const read = decodeText(bytes, full)
    if ('problem' in read) return { problems: [read.problem] }
    data.push({ path: full, name: full, text: read.text })
  }
  return data
}
