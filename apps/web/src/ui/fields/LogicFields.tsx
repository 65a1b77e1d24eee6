import type { ReactElement } from 'react'
import { Select } from '../Select.tsx'
import { TextField } from '../TextField.tsx'
import { leaveField, useFieldError } from './field-problems.ts'
import { logicMode } from './logic-mode.ts'

export interface LogicFieldsProps {
  readonly element: string
  readonly field: string
  readonly label: string
  readonly logic: string
  readonly rows: number
  /** Get Records may have no conditions at all. */
  readonly canBeNone?: boolean
  readonly onChange: (logic: string) => void
}

/** All, Any or custom logic; the custom text is kept while it is being written, valid or not. */
export function LogicFields({
  element,
  field,
  label,
  logic,
  rows,
  canBeNone = false,
  onChange,
}: LogicFieldsProps): ReactElement {
  const mode = logicMode(logic, canBeNone)
  const error = useFieldError(element, field)
  const choose = (next: string) =>
    onChange(
      next === 'custom'
        ? Array.from({ length: rows }, (_, index) => index + 1).join(' AND ')
        : next === 'none'
          ? ''
          : next,
    )
  return (
    <>
      <Select
        label={label}
        value={mode}
        field={mode === 'custom' ? `${field}/mode` : field}
        options={[
          ...(canBeNone ? [{ value: 'none', label: 'None—Get All Records' }] : []),
          { value: 'and', label: 'All Conditions Are Met (AND)' },
          { value: 'or', label: 'Any Condition Is Met (OR)' },
          { value: 'custom', label: 'Custom Condition Logic Is Met' },
        ]}
        onChange={(next) => choose(next)}
      />
      {mode === 'custom' && (
        <TextField
          label="Condition Logic"
          help="Row numbers with AND, OR, NOT and parentheses, for example 1 AND (2 OR 3)."
          value={logic}
          field={field}
          error={error}
          maxLength={1000}
          onChange={onChange}
          onBlur={() => leaveField(element, field)}
        />
      )}
    </>
  )
}
