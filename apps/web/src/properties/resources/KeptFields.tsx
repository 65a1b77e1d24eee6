import { factsOfResource, type FlowResource, type Refusal } from '@parley/flow'
import type { ReactElement, RefObject } from 'react'
import { Facts } from '../../ui/Facts.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NameField } from './NameField.tsx'
import type { ResourceDraft } from './resource-draft.ts'

export interface KeptFieldsProps {
  readonly resource: FlowResource
  readonly reason: string
  readonly draft: ResourceDraft
  readonly refused: Refusal | undefined
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly onChange: (changes: Partial<ResourceDraft>) => void
}

/** The form of a kind that is kept as the file has it: its names can change, and all else is told. */
export function KeptFields({ resource, reason, draft, refused, nameField, onChange }: KeptFieldsProps): ReactElement {
  return (
    <>
      {'label' in resource && (
        <TextField label="Label" required value={draft.label} onChange={(label) => onChange({ label })} />
      )}
      <NameField name={draft.name} refused={refused} nameField={nameField} onChange={onChange} />
      <TextArea label="Description" value={draft.description} onChange={(description) => onChange({ description })} />
      <Facts facts={factsOfResource(resource)} />
      <p className="form-note">{reason}</p>
    </>
  )
}
