/** Query rows as a text table: columns in order of appearance, parents as `Parent.Field`, null as nothing. */
export function rowTable(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const flat = rows.map((row) => new Map(cellsOf(row, '')))
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))]
  const widths = columns.map((column) =>
    Math.max(column.length, ...flat.map((cells) => (cells.get(column) ?? '').length)),
  )
  const line = (texts: readonly string[]): string =>
    `  ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()
  return [line(columns), ...flat.map((cells) => line(columns.map((column) => cells.get(column) ?? '')))]
}

function cellsOf(row: object, prefix: string): [string, string][] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'attributes') return []
    if (typeof value === 'object' && value !== null && 'attributes' in value) return cellsOf(value, `${prefix}${name}.`)
    return [[`${prefix}${name}`, cellText(value)]] satisfies [string, string][]
  })
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value.replaceAll('\n', ' ') : JSON.stringify(value)
}
