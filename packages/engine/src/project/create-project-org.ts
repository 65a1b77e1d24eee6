import {
  addChannel,
  addComponent,
  createOrg,
  loadTree,
  readChannelFile,
  readComponentFile,
  settle,
  type Org,
  type OrgError,
  type OrgOptions,
} from '@parley/org'
import type { FileProblem } from './file-problem.ts'
import type { Project, ProjectFile } from './project.ts'

export interface ProjectOrgOptions extends OrgOptions {
  /** Record files in the order in which they are read. Default: the project's own, by path. */
  readonly data?: readonly ProjectFile[]
}

/**
 * A fresh org with a project's components and channels and then its records (contract §2). Files that can't be used are
 * problems with their place; the org has the rest. Records are all or nothing, as they refer to each other.
 */
export function createProjectOrg(
  project: Project,
  options: ProjectOrgOptions = {},
): { readonly org: Org; readonly problems: readonly FileProblem[] } {
  const { data, ...orgOptions } = options
  const org = createOrg(orgOptions)
  const problems = [
    // Components first: a channel's automatic response may be one of them.
    ...project.components.flatMap((file) => addComponentFile(org, file)),
    ...project.channels.flatMap((file) => addChannelFile(org, file)),
    ...loadTree(
      org,
      (data ?? project.data).map(({ path, text }) => ({ name: path, text })),
    ).errors,
  ]
  settle(org)
  return { org, problems: problems.map(fileProblem) }
}

function addComponentFile(org: Org, { text, name, path }: ProjectFile): readonly OrgError[] {
  const { component, problems } = readComponentFile(text, name, path)
  if (component !== undefined) addComponent(org, component)
  return problems
}

function addChannelFile(org: Org, { text, name, path }: ProjectFile): readonly OrgError[] {
  const { channel, problems } = readChannelFile(text, name, path)
  if (channel !== undefined) addChannel(org, channel)
  return problems
}

function fileProblem({ code, message, file, line, column }: OrgError): FileProblem {
  return { code, severity: 'error', message, file: file ?? '', line: line ?? 1, column: column ?? 1 }
}
