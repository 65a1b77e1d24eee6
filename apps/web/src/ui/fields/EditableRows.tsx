import type { ReactElement, ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'

export interface EditableRowsProps<T> {
  readonly rows: readonly T[]
  /** What Add appends. */
  readonly empty: T
  /** What a row is called in its buttons, for example `condition`. */
  readonly noun: string
  /** Rows act in their order, so they can be moved. */
  readonly canMove?: boolean
  /** Why the only row cannot be removed, where it cannot. */
  readonly onlyRow?: string
  /** `field` is the member of the row that was typed in, for undo. */
  readonly onChange: (rows: readonly T[], field?: string) => void
  /** The fields of one row; its number counts from 1. */
  readonly fields: (row: T, number: number, change: (row: T, field?: string) => void) => ReactNode
}

/** A numbered list of rows of fields that can be added to, removed from and, where order matters, moved. */
export function EditableRows<T>(props: EditableRowsProps<T>): ReactElement {
  const { rows, empty, noun, canMove = false, onlyRow, onChange, fields } = props
  return (
    <>
      <ol className="rows-list">
        {rows.map((row, index) => {
          const number = index + 1
          const change = (next: T, field?: string): void => onChange(rows.with(index, next), field)
          return (
            <li key={index} className="row">
              <span className="row-number" aria-hidden="true">
                {number}
              </span>
              <div className="row-fields">{fields(row, number, change)}</div>
              <div className="row-tools">
                {canMove && (
                  <>
                    <IconButton
                      label={`Move ${noun} ${number} up`}
                      icon="utility/arrowup"
                      disabledReason={index === 0 ? 'It is the first one.' : undefined}
                      onClick={() => onChange(moved(rows, index, -1))}
                    />
                    <IconButton
                      label={`Move ${noun} ${number} down`}
                      icon="utility/arrowdown"
                      disabledReason={number === rows.length ? 'It is the last one.' : undefined}
                      onClick={() => onChange(moved(rows, index, 1))}
                    />
                  </>
                )}
                <IconButton
                  label={`Remove ${noun} ${number}`}
                  icon="utility/delete"
                  disabledReason={rows.length === 1 ? onlyRow : undefined}
                  onClick={() => onChange(rows.toSpliced(index, 1))}
                />
              </div>
            </li>
          )
        })}
      </ol>
      <Button size="small" variant="plain" icon="utility/add" onClick={() => onChange([...rows, empty])}>
        {`Add ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`}
      </Button>
    </>
  )
}

function moved<T>(rows: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const row = rows[index]
  return row === undefined ? rows : rows.toSpliced(index, 1).toSpliced(index + by, 0, row)
}
