import { useMemo, type ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { Combobox } from '../Combobox.tsx'
import { leaveField, useFieldError, useFieldWarning } from './field-problems.ts'
import { typeLabel } from './type-label.ts'

export interface FieldPickerProps {
  readonly element: string
  readonly field: string
  readonly label: string
  readonly object: string
  /** API name of the chosen field; empty for none. */
  readonly value: string
  readonly onChange: (field: string) => void
  readonly required?: boolean
  readonly hideLabel?: boolean
  /** Fields that are not offered, for example those chosen already. */
  readonly without?: readonly string[]
}

/** Chooses a field of an object by label or API name. */
export function FieldPicker(props: FieldPickerProps): ReactElement {
  const { element, field, label, object, value, onChange, required = false, hideLabel = false, without } = props
  const objects = useSession((state) => state.checkContext.objects)
  const error = useFieldError(element, field)
  const warning = useFieldWarning(element, field)
  const options = useMemo(
    () =>
      (objects?.find((candidate) => candidate.name === object)?.fields ?? [])
        .filter(({ name }) => !without?.includes(name))
        .map(({ name, label: fieldLabel, dataType }) => ({
          id: name,
          label: name,
          description: fieldLabel === name ? '' : fieldLabel,
          detail: typeLabel({ dataType }),
        })),
    [objects, object, without],
  )
  return (
    <Combobox
      label={label}
      hideLabel={hideLabel}
      required={required}
      field={field}
      options={options}
      selected={value === '' ? undefined : value}
      text={value}
      error={error}
      warning={warning}
      placeholder="Search fields…"
      empty="This object has no such field."
      onSelect={({ id }) => onChange(id)}
      onClear={() => onChange('')}
      onBlur={() => leaveField(element, field)}
    />
  )
}
