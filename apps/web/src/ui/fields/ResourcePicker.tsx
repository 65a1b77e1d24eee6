import type { NewResource } from '@parley/flow'
import { useMemo, type ReactElement, type ReactNode } from 'react'
import { openNewResource, useSession } from '../../session/index.ts'
import { Combobox } from '../Combobox.tsx'
import { leaveField, useFieldError, useFieldWarning } from './field-problems.ts'
import type { WantedType } from './fits-type.ts'
import { referenceChoices, type ReferenceChoice } from './reference-choices.ts'
import { useReferences } from './use-references.ts'

export interface ResourcePickerProps {
  /** Element and field, as problems and `goToField` name them. */
  readonly element: string
  readonly field: string
  readonly label: string
  /** The reference as the file writes it; empty for none. */
  readonly value: string
  readonly wanted: WantedType
  readonly onChange: (reference: string) => void
  /** Narrows the list further, for example to what can be assigned to. */
  readonly accepts?: (choice: ReferenceChoice) => boolean
  /** What `New Resource` starts with; its fields are locked so that the result fits here. None: no such row. */
  readonly newResource?: { readonly prefill: Partial<NewResource>; readonly locked: readonly string[] }
  /** What the resource form leads back to. */
  readonly backTo?: string
  readonly required?: boolean
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  readonly empty?: string
  readonly placeholder?: string
}

/** Chooses one resource of the flow; no free text. A stored reference that no longer exists stays visible. */
export function ResourcePicker(props: ResourcePickerProps): ReactElement {
  const { element, field, label, value, wanted, onChange, accepts, newResource, backTo, empty, ...look } = props
  const references = useReferences()
  const context = useSession((state) => state.checkContext)
  const error = useFieldError(element, field)
  const warning = useFieldWarning(element, field)
  // Callers write `wanted` in place, so its parts are compared.
  const { dataType, isCollection, objectType } = wanted
  const choices = useMemo(() => {
    const fitting = referenceChoices(references, context, { dataType, isCollection, objectType })
    return accepts ? fitting.filter(accepts) : fitting
  }, [references, context, dataType, isCollection, objectType, accepts])
  return (
    <Combobox
      {...look}
      label={label}
      options={choices}
      selected={value === '' ? undefined : value}
      text={value}
      field={field}
      error={error}
      warning={warning}
      empty={empty ?? 'No resource fits here yet.'}
      placeholder={look.placeholder ?? 'Search resources…'}
      onSelect={(option) => onChange(option.id)}
      onClear={() => onChange('')}
      onBlur={() => leaveField(element, field)}
      {...(newResource && {
        action: {
          label: 'New Resource',
          onSelect: () => openNewResource({ ...newResource, ...(backTo && { backTo }), onDone: onChange }),
        },
      })}
    />
  )
}
