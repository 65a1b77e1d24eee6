import { decodeUtf8 } from '@parley/xml'
import type { FileProblem } from './file-problem.ts'

/** The bytes of a file as text; a file that is not UTF-8 is a problem with the place of the first wrong byte. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problem: FileProblem } {
  const { text, problem } = decodeUtf8(bytes)
  if (problem === undefined) return { text }
  const { code, message, line, column } = problem
  return { problem: { code, severity: 'error', message, file, line, column } }
}
