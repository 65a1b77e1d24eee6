import { decodeText, readImportFile } from '@parley/engine'
import type { Drop } from './read-drop.ts'

/** Ten times more than the largest flows and tables of people: beyond it, reading would hold up the page for seconds. */
const MAX_TEXT = 16 * 1024 * 1024

/** One file by its content, as a drop of its own. */
export function readOne(file: string, bytes: Uint8Array): Drop {
  if (bytes.length > MAX_TEXT) return failed(file, 'This file is larger than 16 MB. Flows and data are much smaller.')
  const decoded = decodeText(bytes, file)
  const read = 'text' in decoded ? readImportFile(file, decoded.text) : decoded
  if (!('problem' in read)) return { files: [{ ...read, source: file }], failures: [], others: 0 }
  if (!('text' in decoded) && bytes.includes(0) && !isUtf16(bytes))
    return failed(
      file,
      'This is no text file. Expected: flows, components and channels (XML), data (JSON or CSV), or a zip.',
    )
  const { message, line, column } = read.problem
  return { files: [], failures: [{ file, message, line, column }], others: 0 }
}

/** A drop of which nothing can be used. */
export function failed(file: string, message: string): Drop {
  return { files: [], failures: [{ file, message }], others: 0 }
}

/** A text with half of its bytes zero; the reader says what to do with it. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
