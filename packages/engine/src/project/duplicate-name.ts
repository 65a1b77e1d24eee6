import type { FileProblem } from './file-problem.ts'
import type { ProjectFile } from './project.ts'

/** Says of a file that another one has its API name. */
export function duplicateName(file: ProjectFile, twin: ProjectFile): FileProblem {
  return {
    code: 'project/duplicate-name',
    severity: 'error',
    message: `${twin.path} has the API name ${twin.name} already, so this file is left out. Rename one of the two.`,
    file: file.path,
    line: 1,
    column: 1,
  }
}
