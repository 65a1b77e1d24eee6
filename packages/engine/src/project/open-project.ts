import { readFlow } from '@parley/flow'
import { compareText } from './compare-text.ts'
import { decodeText } from './decode-text.ts'
import { fileKindOf, PROJECT_FILE } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'
import { normalPath } from './paths.ts'
import type { Project, ProjectFile, ProjectFlow } from './project.ts'
import { readProjectFile } from './read-project-file.ts'

/**
 * Reads the files of an SFDX project (contract §2); keys are paths inside it. Files of other kinds are left alone. What
 * can't be read is a problem with its place and is missing from the project; the rest of the project opens.
 */
export function openProject(files: ReadonlyMap<string, Uint8Array>): {
  readonly project: Project
  readonly problems: readonly FileProblem[]
} {
  const problems: FileProblem[] = []
  const texts = new Map([...files].map(([path, bytes]) => [normalPath(path), bytes]))
  const settings = readProjectFile(PROJECT_FILE, texts.get(PROJECT_FILE))
  problems.push(...settings.problems)
  const found: Found = { flows: new Map(), components: [], channels: [], data: [], scenarios: [] }
  for (const path of [...texts.keys()].sort(compareText)) {
    const kind = fileKindOf(path, settings.packageFolders)
    const bytes = texts.get(path)
    if (kind === undefined || bytes === undefined) continue
    const file = readText(path, kind.name, bytes, problems)
    if (file === undefined) continue
    if (kind.list === 'flows') addFlow(found.flows, file, problems)
    else addFile(found[kind.list], file, kind.list === 'components' || kind.list === 'channels', problems)
  }
  return { project: { name: settings.name, ...found }, problems }
}

interface Found {
  readonly flows: Map<string, ProjectFlow>
  readonly components: ProjectFile[]
  readonly channels: ProjectFile[]
  readonly data: ProjectFile[]
  readonly scenarios: ProjectFile[]
}

function readText(path: string, name: string, bytes: Uint8Array, problems: FileProblem[]): ProjectFile | undefined {
  const read = decodeText(bytes, path)
  if ('text' in read) return { path, name, text: read.text }
  problems.push(read.problem)
  return undefined
}

function addFlow(flows: Map<string, ProjectFlow>, file: ProjectFile, problems: FileProblem[]): void {
  const read = readFlow(file.text)
  for (const { code, severity, message, where } of read.problems) {
    const place = { file: file.path, line: where.line ?? 1, column: where.column ?? 1 }
    problems.push({ code, severity: severity === 'error' ? 'error' : 'warning', message, ...place })
  }
  const twin = flows.get(file.name)
  if (twin !== undefined) problems.push(secondOf(file, twin))
  else if (read.document !== undefined) flows.set(file.name, { ...file, document: read.document })
}

function addFile(list: ProjectFile[], file: ProjectFile, hasApiName: boolean, problems: FileProblem[]): void {
  const twin = hasApiName ? list.find((each) => each.name === file.name) : undefined
  if (twin === undefined) list.push(file)
  else problems.push(secondOf(file, twin))
}

function secondOf(file: ProjectFile, twin: ProjectFile): FileProblem {
  return {
    code: 'project/duplicate-name',
    severity: 'error',
    message: `${twin.path} has the API name ${file.name} already, so this file is left out. Rename one of the two.`,
    file: file.path,
    line: 1,
    column: 1,
  }
}
