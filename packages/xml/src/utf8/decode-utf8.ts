import type { XmlProblem } from '../node.ts'

export type Utf8Text =
  { readonly text: string; readonly problem?: undefined } | { readonly problem: XmlProblem; readonly text?: undefined }

/**
 * Bytes as text, strictly: a broken sequence is a problem (its `offset` counts bytes), never a replacement
 * character, because the file could not be written back. A byte order mark is kept.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
  const chunks: string[] = []
  const units = new Uint16Array(CHUNK)
  let used = 0
  let at = 0
  while (at < bytes.length) {
    if (used >= CHUNK - 1) {
      chunks.push(textOf(units, used))
      used = 0
    }
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units[used++] = first
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length === 0) return { problem: brokenAt(bytes, at) }
    const code = codePoint(bytes, at, length)
    if (code > 0xffff) {
      units[used++] = 0xd800 + ((code - 0x10000) >> 10)
      units[used++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
    } else units[used++] = code
    at += length
  }
  chunks.push(textOf(units, used))
  return { text: chunks.join('') }
}

/** Applied and not spread, which would walk the array by its iterator and take ten times as long. */
function textOf(units: Uint16Array, used: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, used))
}

// Units per call of fromCharCode, well under every engine's limit of arguments.
const CHUNK = 8192

/** Bytes of the sequence that begins here, or 0 if it is not well-formed (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80
    const high = first === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && isTail(bytes[at + 2]) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80
    const high = first === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high && isTail(bytes[at + 2]) && isTail(bytes[at + 3]) ? 4 : 0
  }
  return 0
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | ((bytes[next] ?? 0) & 0x3f)
  return code
}

function brokenAt(bytes: Uint8Array, offset: number): XmlProblem {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < offset; at++) {
    if (bytes[at] !== 0x0a) continue
    line++
    lineStart = at + 1
  }
  const isUtf16 = offset === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  const message = isUtf16
    ? 'The file is written in UTF-16. Save it as UTF-8.'
    : `The byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase()} is not UTF-8. Save the file as UTF-8.`
  return { code: 'xml/encoding', message, line, column: offset - lineStart + 1, offset }
}
