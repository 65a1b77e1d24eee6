import { useMemo, type ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { Combobox } from '../Combobox.tsx'
import { referenceChoices } from './reference-choices.ts'
import { useReferences } from './use-references.ts'

export interface InsertResourceProps {
  readonly label: string
  readonly onInsert: (reference: string) => void
}

/** A picker that keeps nothing: what is chosen goes into the text below it. */
export function InsertResource({ label, onInsert }: InsertResourceProps): ReactElement {
  const references = useReferences()
  const context = useSession((state) => state.checkContext)
  const options = useMemo(
    () =>
      referenceChoices(references, context, { isCollection: false }).filter(({ type }) => type.dataType !== 'SObject'),
    [references, context],
  )
  return (
    <Combobox
      label={label}
      hideLabel
      options={options}
      placeholder="Insert a resource…"
      empty="No resource yet."
      onSelect={(option) => onInsert(option.id)}
    />
  )
}
