/** One line for standard error: `path:line:column: code: message`, as far as a place is known. */
export interface UnusablePart {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The command line or an input file can't be used: thrown by commands, turned into exit code 2 at the entry. */
export class Unusable extends Error {
  readonly parts: readonly UnusablePart[]

  constructor(parts: readonly UnusablePart[]) {
    super(parts.map(lineOf).join('\n'))
    this.parts = parts
  }
}

/** A complaint without a place in a file. */
export function unusable(code: string, message: string): Unusable {
  return new Unusable([{ code, message }])
}

/** The line for standard error. */
export function lineOf({ code, message, file, line, column }: UnusablePart): string {
  if (file === undefined) return `parley: ${code}: ${message}`
  return line === undefined ? `${file}: ${code}: ${message}` : `${file}:${line}:${column ?? 1}: ${code}: ${message}`
}
