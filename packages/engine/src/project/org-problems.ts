import { isFlowFile, SETTINGS_FILE } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'

/** The errors that leave a hole in a project's org. A flow that can't be read is no matter until somebody runs it. */
export function orgProblems(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.filter(({ severity, file }) => severity === 'error' && !isFlowFile(file) && file !== SETTINGS_FILE)
}
