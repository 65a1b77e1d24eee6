import {
  addChannel,
  addComponent,
  loadTree,
  readChannelFile,
  readComponentFile,
  settle,
  type Org,
  type OrgError,
} from '@parley/org'
import type { FileProblem } from './file-problem.ts'
import type { Project, ProjectFile } from './project.ts'

/** The files of a project that make up its org. */
export type OrgFiles = Pick<Project, 'components' | 'channels' | 'data'>

/**
 * Puts components, channels and records of files into an org. Files that can't be used are problems with their place;
 * the org gets the rest. Records are all or nothing, as they refer to each other. No transaction may be open.
 */
export function addProjectFiles(org: Org, files: OrgFiles): readonly FileProblem[] {
  const problems = [
    // Components first: a channel's automatic response may be one of them.
    ...files.components.flatMap((file) => addComponentFile(org, file)),
    ...files.channels.flatMap((file) => addChannelFile(org, file)),
    ...loadTree(
      org,
      files.data.map(({ path, text }) => ({ name: path, text })),
    ).errors,
  ]
  settle(org)
  return problems.map(fileProblem)
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
