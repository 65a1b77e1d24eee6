/** A finding about a file of a project. `code` is stable; `line` and `column` count from 1. */
export interface FileProblem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** Path inside the project, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
}
