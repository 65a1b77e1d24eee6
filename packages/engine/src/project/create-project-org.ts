import { createOrg, type Org, type OrgOptions } from '@parley/org'
import { addProjectFiles } from './add-project-files.ts'
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
  return { org, problems: addProjectFiles(org, { ...project, data: data ?? project.data }) }
}
