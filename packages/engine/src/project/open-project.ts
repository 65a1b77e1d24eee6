import { NO_SETTINGS, type ProblemSettings } from '@parley/flow'
import { encodeUtf8 } from '@parley/xml'
import { compareText } from './compare-text.ts'
import { decodeText } from './decode-text.ts'
import { duplicateName } from './duplicate-name.ts'
import { fileKindOf, SETTINGS_FILE, type FileList } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'
import { normalPath } from './paths.ts'
import type { Project, ProjectFile } from './project.ts'
import { readFlows } from './read-flows.ts'
import { readLayout } from './read-layout.ts'
import { readProblemSettings } from './read-problem-settings.ts'

/**
 * Reads the files of an SFDX project (contract §2), or of a folder in metadata format; keys are paths inside it. Files of
 * other kinds are left alone. What can't be read is a problem with its place and is missing from the project; the rest of
 * the project opens.
 */
export function openProject(files: ReadonlyMap<string, Uint8Array>): {
  readonly project: Project
  readonly problems: readonly FileProblem[]
} {
  const contents = new Map([...files].map(([path, bytes]) => [normalPath(path), bytes]))
  const layout = readLayout(contents)
  const problems = [...layout.problems]
  const found: Found = { flows: [], flowDefinitions: [], components: [], channels: [], data: [], scenarios: [] }
  for (const [path, bytes] of [...contents].sort(([a], [b]) => compareText(a, b))) {
    const kind = fileKindOf(path, layout.packageFolders)
    if (kind === undefined) continue
    const file = readText(path, kind.name, bytes, problems)
    if (file !== undefined) found[kind.list].push(file)
  }
  const { flows, problems: flowProblems } = readFlows(found.flows, found.flowDefinitions)
  problems.push(...flowProblems)
  const project: Project = {
    name: layout.name,
    flows,
    components: withoutTwins(found.components, problems),
    channels: withoutTwins(found.channels, problems),
    data: found.data,
    scenarios: found.scenarios,
    problemSettings: problemSettingsIn(contents.get(SETTINGS_FILE), problems),
  }
  return { project, problems }
}

/** The same for files that were read as text before. */
export function openTexts(files: ReadonlyMap<string, string>): ReturnType<typeof openProject> {
  return openProject(new Map([...files].map(([path, text]) => [path, encodeUtf8(text)])))
}

type Found = Readonly<Record<FileList, ProjectFile[]>>

function readText(path: string, name: string, bytes: Uint8Array, problems: FileProblem[]): ProjectFile | undefined {
  const read = decodeText(bytes, path)
  if ('text' in read) return { path, name, text: read.text }
  problems.push(read.problem)
  return undefined
}

function problemSettingsIn(bytes: Uint8Array | undefined, problems: FileProblem[]): ProblemSettings {
  const file = bytes && readText(SETTINGS_FILE, SETTINGS_FILE, bytes, problems)
  if (file === undefined) return NO_SETTINGS
  const read = readProblemSettings(file.text)
  problems.push(...read.problems)
  return read.settings
}

/** API names are unique whatever their case; the first file of a name stays. */
function withoutTwins(files: readonly ProjectFile[], problems: FileProblem[]): readonly ProjectFile[] {
  const first = new Map<string, ProjectFile>()
  for (const file of files) {
    const twin = first.get(file.name.toLowerCase())
    if (twin === undefined) first.set(file.name.toLowerCase(), file)
    else problems.push(duplicateName(file, twin))
  }
  return [...first.values()]
}
