/**
 * Splits character data at the white space that begins the last line, line break included; undefined when that
 * line holds anything else.
 */
export function splitLineStart(raw: string): { before: string; lineStart: string } | undefined {
  const match = LINE_START.exec(raw)
  return match ? { before: raw.slice(0, match.index), lineStart: match[0] } : undefined
}

const LINE_START = /\r?\n[ \t]*$/
