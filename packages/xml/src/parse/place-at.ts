/** Line and column from 1 of an offset in UTF-16 units. CRLF, LF and CR each end a line. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at)
    const endsLine = code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)
    if (!endsLine) continue
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}

const LF = 10
const CR = 13
