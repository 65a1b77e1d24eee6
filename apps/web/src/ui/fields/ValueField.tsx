import type { FlowValue } from '@parley/flow'
import { useMemo, type ReactElement, type ReactNode } from 'react'
import { openNewResource, useSession } from '../../session/index.ts'
import { Combobox } from '../Combobox.tsx'
import type { ComboboxOption } from '../combobox-option.ts'
import { leaveField, useFieldError, useFieldWarning } from './field-problems.ts'
import { textOfValue, valueOfText } from './literal-value.ts'
import { newVariableOf } from './new-variable.ts'
import { referenceChoices } from './reference-choices.ts'
import { useReferences } from './use-references.ts'

export interface ValueFieldProps {
  /** Element and field, as problems and `goToField` name them. */
  readonly element: string
  readonly field: string
  readonly label: string
  readonly value: FlowValue | undefined
  /** The type that is wanted; a record or collection can only be referred to. */
  readonly dataType: string
  readonly isCollection?: boolean
  readonly objectType?: string | undefined
  /** Fixed values to choose from, for example a picklist's. */
  readonly literals?: readonly string[]
  readonly onChange: (value: FlowValue | undefined) => void
  readonly backTo?: string
  readonly required?: boolean
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  readonly placeholder?: string
}

/**
 * A literal, a resource, or text with merge fields, in one field: typing makes a literal (`{!name}` alone a reference),
 * choosing a row makes a reference.
 */
export function ValueField(props: ValueFieldProps): ReactElement {
  const {
    element,
    field,
    value,
    dataType,
    isCollection = false,
    objectType,
    literals,
    onChange,
    backTo,
    ...look
  } = props
  const references = useReferences()
  const context = useSession((state) => state.checkContext)
  const error = useFieldError(element, field)
  const warning = useFieldWarning(element, field)
  const options = useMemo(
    () => [
      ...literalChoices(dataType, literals),
      ...referenceChoices(references, context, { dataType, isCollection, objectType }),
    ],
    [references, context, dataType, isCollection, objectType, literals],
  )
  const canType = !isCollection && dataType !== 'SObject'
  return (
    <Combobox
      {...look}
      options={options}
      selected={selectedId(value)}
      text={textOfValue(value)}
      field={field}
      error={error}
      warning={warning}
      placeholder={look.placeholder ?? (canType ? 'Enter value or search resources…' : 'Search resources…')}
      empty={canType ? 'No resource fits; what you type is the value.' : 'No resource fits here yet.'}
      searchPart={openMerge}
      onSelect={(option) => onChange(chosenValue(option, textOfValue(value), dataType))}
      onClear={() => onChange(undefined)}
      onBlur={() => leaveField(element, field)}
      {...(canType && { onText: (text: string) => onChange(valueOfText(text, dataType)) })}
      action={{
        label: 'New Resource',
        onSelect: () =>
          openNewResource({
            ...newVariableOf(dataType, isCollection, objectType),
            ...(backTo && { backTo }),
            onDone: (name) => onChange({ kind: 'reference', to: name }),
          }),
      }}
    />
  )
}

const LITERAL = 'literal:'

function literalChoices(dataType: string, literals: readonly string[] | undefined): readonly ComboboxOption[] {
  const values = dataType === 'Boolean' ? ['True', 'False'] : (literals ?? [])
  return values.map((value) => ({ id: LITERAL + value, label: value, group: 'Values' }))
}

const OPEN_MERGE = /\{!([^{}]*)$/

/** Behind an open `{!` only what follows it searches; other typed text searches as it is. */
function openMerge(typed: string): string {
  return OPEN_MERGE.exec(typed)?.[1] ?? typed
}

/** A chosen row is the value; behind an open `{!` it completes the merge field and the text around it stays. */
function chosenValue(option: ComboboxOption, text: string, dataType: string): FlowValue | undefined {
  if (!OPEN_MERGE.test(text) || option.id.startsWith(LITERAL)) return valueOfChoice(option)
  return valueOfText(
    text.replace(OPEN_MERGE, () => `{!${option.id}}`),
    dataType,
  )
}

function valueOfChoice({ id, label }: ComboboxOption): FlowValue {
  if (!id.startsWith(LITERAL)) return { kind: 'reference', to: id }
  return label === 'True' || label === 'False'
    ? { kind: 'boolean', value: label === 'True' }
    : { kind: 'string', text: label }
}

function selectedId(value: FlowValue | undefined): string | undefined {
  if (value?.kind === 'reference') return value.to
  return value?.kind === 'boolean' ? LITERAL + textOfValue(value) : undefined
}
