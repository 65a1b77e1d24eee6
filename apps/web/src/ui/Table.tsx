import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react'
import { useNarrow } from './use-narrow.ts'

export interface TableColumn<Row> {
  readonly id: string
  readonly heading: ReactNode
  /** Accessible name of a heading that is a glyph. */
  readonly headingLabel?: string
  /** CSS width; columns without one share the rest. */
  readonly width?: string
  readonly align?: 'start' | 'end'
  readonly cell: (row: Row) => ReactNode
  readonly className?: string
}

export interface TableProps<Row> {
  /** Accessible name. */
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Height of every row in pixels at 100 %. Default 48. */
  readonly rowHeight?: number
  /**
   * Height of a row as a card in pixels at 100 %. With it a window that shows one region at a time gets cards: a line per
   * column, its heading before its value.
   */
  readonly cardHeight?: number
  /** From this many rows only those in view are in the page. Default 100. */
  readonly virtualFrom?: number
  readonly selectedKey?: string | undefined
  /** A row became the current one by click or arrow. With it rows take the focus. */
  readonly onSelect?: (row: Row) => void
  /** Enter or click on a row. */
  readonly onActivate?: (row: Row) => void
  readonly rowClassName?: (row: Row) => string
}

/** A semantic table that scrolls under its headings; long ones keep only the rows in view in the page. */
export function Table<Row>(props: TableProps<Row>): ReactElement {
  const { label, columns, rows, rowKey, cardHeight, virtualFrom = 100, selectedKey, onSelect, onActivate } = props
  const scroller = useRef<HTMLDivElement>(null)
  const hasCards = useNarrow(768) && cardHeight !== undefined
  const rowHeight = hasCards ? cardHeight : (props.rowHeight ?? 48)
  const role = hasCards ? CARD_ROLES : undefined
  const isVirtual = rows.length >= virtualFrom
  const rem = useRem()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (rowHeight / 16) * rem,
    overscan: 8,
    enabled: isVirtual,
  })
  const visible = isVirtual ? virtualizer.getVirtualItems().map((item) => item.index) : rows.map((_, index) => index)
  const first = visible[0] ?? 0
  const above = isVirtual ? first * rowHeight : 0
  const below = isVirtual ? (rows.length - 1 - (visible.at(-1) ?? -1)) * rowHeight : 0
  const canSelect = onSelect !== undefined || onActivate !== undefined
  const stop = useMemo(
    () =>
      selectedKey === undefined
        ? 0
        : Math.max(
            0,
            rows.findIndex((row) => rowKey(row) === selectedKey),
          ),
    [rows, rowKey, selectedKey],
  )

  const focusRow = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    if (isVirtual) virtualizer.scrollToIndex(index)
    onSelect?.(row)
    // The row may only now come into the page.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, index: number, row: Row): void => {
    if (event.target !== event.currentTarget) return
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (event.key === 'Enter') onActivate?.(row)
    if (next === undefined) return
    event.preventDefault()
    focusRow(next)
  }
  const onClick = (event: MouseEvent, row: Row): void => {
    // A button or link inside the row does its own thing.
    if (event.target instanceof Element && event.target.closest('button, a, input') !== null) return
    onSelect?.(row)
    onActivate?.(row)
  }

  const drawRow = (index: number): ReactElement | null => {
    const row = rows[index]
    if (row === undefined) return null
    const key = rowKey(row)
    return (
      <tr
        key={key}
        role={role?.row}
        data-row={index}
        aria-rowindex={isVirtual ? index + 2 : undefined}
        aria-selected={canSelect && key === selectedKey ? true : undefined}
        tabIndex={canSelect ? (index === stop ? 0 : -1) : undefined}
        className={`table-row ${canSelect ? 'table-row_press' : ''} ${props.rowClassName?.(row) ?? ''}`}
        style={{ height: `${String(rowHeight / 16)}rem` }}
        onClick={canSelect ? (event) => onClick(event, row) : undefined}
        onKeyDown={canSelect ? (event) => onKeyDown(event, index, row) : undefined}
      >
        {columns.map((column) => (
          <td
            key={column.id}
            role={role?.cell}
            data-heading={hasCards ? headingText(column) : undefined}
            className={`table-cell ${alignOf(column)} ${column.className ?? ''}`}
          >
            {column.cell(row)}
          </td>
        ))}
      </tr>
    )
  }
  // Scrolling draws only the rows that come into view: the others are the same elements as before, as long as the
  // table was asked for the same thing.
  const drawn = useMemo(
    () => ({ props, stop, rowHeight, rows: new Map<number, ReactElement | null>() }),
    [props, stop, rowHeight],
  ).rows
  const rowAt = (index: number): ReactElement | null => {
    const known = drawn.get(index)
    if (known !== undefined) return known
    const row = drawRow(index)
    drawn.set(index, row)
    return row
  }

  return (
    <div
      className="table-scroller"
      ref={scroller}
      tabIndex={canSelect ? -1 : 0}
      role="group"
      aria-label={`${label}, scrolling`}
    >
      <table
        role={role?.table}
        className={`slds-table table ${hasCards ? 'table_cards' : ''}`}
        aria-label={label}
        aria-rowcount={isVirtual ? rows.length + 1 : undefined}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead role={role?.group}>
          <tr role={role?.row}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role={role?.heading}
                aria-label={column.headingLabel}
                className={`table-head ${alignOf(column)}`}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role?.group}>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {visible.map((index) => rowAt(index))}
          {below > 0 && <Gap height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  )
}

/** Browsers take a table for mere layout when its parts are no longer laid out as one. */
const CARD_ROLES = { table: 'table', group: 'rowgroup', row: 'row', cell: 'cell', heading: 'columnheader' } as const

function headingText<Row>({ heading, headingLabel }: TableColumn<Row>): string | undefined {
  return headingLabel ?? (typeof heading === 'string' ? heading : undefined)
}

function alignOf<Row>(column: TableColumn<Row>): string {
  return column.align === 'end' ? 'is-end' : ''
}

// Stands for the rows out of view; no row of the table, so assistive technology skips it.
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactElement {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="table-gap" style={{ height: `${String(height / 16)}rem` }} />
    </tr>
  )
}

// Sizes are rem, so that the text size setting scales rows too; the virtualizer counts pixels.
function useRem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
