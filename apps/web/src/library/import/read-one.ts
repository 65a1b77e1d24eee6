import { decodeText, readImportFile } from '@parley/engine'
import type { Drop } from './read-drop.ts'

/** One file by its content, as a drop of its own. */
export function readOne(file: string, bytes: Uint8Array): Drop {
  const decoded = decodeText(bytes, file)
  const read = 'text' in decoded ? readImportFile(file, decoded.text) : decoded
  if (!('problem' in read)) return { files: [{ ...read, source: file }], failures: [], others: 0 }
  const { message, line, column } = read.problem
  return { files: [], failures: [{ file, message, line, column }], others: 0 }
}

/** A drop of which nothing can be used. */
export function failed(file: string, message: string): Drop {
  return { files: [], failures: [{ file, message }], others: 0 }
}
