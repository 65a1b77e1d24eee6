/** One cell of a CSV file with the place where it begins, both from 1. */
export interface CsvCell {
  readonly text: string
  readonly line: number
  readonly column: number
}

export type CsvTable =
  | { readonly rows: readonly (readonly CsvCell[])[] }
  /** A quote that is never closed, or text behind a closed one. */
  | { readonly fault: { readonly message: string; readonly line: number; readonly column: number } }

/**
 * Reads CSV (RFC 4180) with comma, semicolon or tab, whichever the first line has most of: a spreadsheet's export depends
 * on its language. Empty lines are left out; a byte order mark in front is let pass.
 */
export function readCsv(text: string): CsvTable {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = 0
  let line = 1
  let lineStart = 0
  while (at < source.length) {
    const begin = { line, column: at - lineStart + 1 }
    let cell = ''
    if (source[at] === '"') {
      const end = closingQuote(source, at)
      if (end === undefined) return { fault: { message: 'This quote is never closed.', ...begin } }
      const quoted = source.slice(at + 1, end)
      cell = quoted.replaceAll('""', '"')
      for (let next = quoted.indexOf('\n'); next >= 0; next = quoted.indexOf('\n', next + 1)) {
        line += 1
        lineStart = at + 1 + next + 1
      }
      at = end + 1
      if (!isBoundary(source[at], separator)) {
        const message = 'After a closing quote comes a separator or the end of the line.'
        return { fault: { message, line, column: at - lineStart + 1 } }
      }
    } else {
      const start = at
      while (!isBoundary(source[at], separator)) at += 1
      cell = source.slice(start, at)
    }
    row.push({ text: cell, ...begin })
    if (source[at] === separator) {
      at += 1
      // A separator at the very end has an empty cell behind it.
      if (at === source.length) row.push({ text: '', line, column: at - lineStart + 1 })
      continue
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1
    at += 1
    line += 1
    lineStart = at
    if (row.some(({ text: content }) => content !== '')) rows.push(row)
    row = []
  }
  if (row.some(({ text: content }) => content !== '')) rows.push(row)
  return { rows }
}

function separatorOf(source: string): string {
  const [first = ''] = source.split(/\r?\n|\r/, 1)
  const count = (separator: string): number => first.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function closingQuote(source: string, open: number): number | undefined {
  for (let at = source.indexOf('"', open + 1); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at
  }
  return undefined
}

function isBoundary(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n' || character === '\r'
}
