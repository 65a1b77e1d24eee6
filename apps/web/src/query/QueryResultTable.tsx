import type { QueryResult, QueryRow } from '@parley/org'
import type { ReactElement } from 'react'
import { Table } from '../ui/index.ts'
import { cellText } from './cell-text.ts'

export interface QueryResultTableProps {
  readonly result: QueryResult
}

/** Height of a column's line in a card, in pixels at 100 %. */
const CARD_LINE = 24

interface Numbered {
  readonly key: string
  readonly row: QueryRow
}

export function QueryResultTable({ result }: QueryResultTableProps): ReactElement {
  const count = `${String(result.totalSize)} ${result.totalSize === 1 ? 'row' : 'rows'}`
  if (result.isCount) return <p className="query-count">COUNT() is {result.totalSize}.</p>
  const rows: readonly Numbered[] = result.records.map((row, index) => ({ key: String(index), row }))
  return (
    <>
      <p className="query-count" role="status">
        {count}
      </p>
      {rows.length > 0 && (
        <Table
          label="Query result"
          rowHeight={32}
          cardHeight={result.columns.length * CARD_LINE + 12}
          rows={rows}
          rowKey={({ key }) => key}
          columns={result.columns.map((column) => ({
            id: column,
            heading: column,
            cell: ({ row }: Numbered) => {
              const text = cellText(row, column)
              return (
                <span className="query-cell" title={text}>
                  {text}
                </span>
              )
            },
          }))}
        />
      )}
    </>
  )
}
