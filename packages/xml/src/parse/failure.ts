/** What stops the scanner: an XmlProblem before its line and column are known. */
export interface Failure {
  readonly code: string
  readonly offset: number
  readonly message: string
}

export function failure(code: string, offset: number, message: string): Failure {
  return { code, offset, message }
}
