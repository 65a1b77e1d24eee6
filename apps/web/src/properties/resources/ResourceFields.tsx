import { dataTypeLabel, dataTypes, type DataType, type Refusal } from '@parley/flow'
import { useMemo, type ReactElement, type RefObject } from 'react'
import { useSession } from '../../session/index.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FormulaField } from './FormulaField.tsx'
import { hasDefault, hasScale, valueAs, type ResourceDraft } from './resource-draft.ts'
import { LiteralField } from './LiteralField.tsx'
import { NameField } from './NameField.tsx'
import { TemplateField } from './TemplateField.tsx'

export interface ResourceFieldsProps {
  readonly draft: ResourceDraft
  readonly locked: readonly string[]
  readonly refused: Refusal | undefined
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly onChange: (changes: Partial<ResourceDraft>) => void
}

/** The fields of the resource form; which of them depends on the kind and the data type. */
export function ResourceFields(props: ResourceFieldsProps): ReactElement {
  const { draft, locked, refused, nameField, onChange } = props
  const { kind, dataType } = draft
  const chooseType = (next: DataType) => onChange({ dataType: next, value: valueAs(draft.value, next) })
  return (
    <>
      <Select
        label="Resource Type"
        value={kind}
        disabled={locked.includes('kind')}
        options={KINDS.map(({ id, label }) => ({ value: id, label }))}
        onChange={(next) => {
          const chosen = KINDS.find(({ id }) => id === next)
          if (chosen) onChange({ kind: chosen.id, dataType: chosen.types.includes(dataType) ? dataType : 'String' })
        }}
      />
      <NameField name={draft.name} refused={refused} nameField={nameField} onChange={onChange} />
      <TextArea label="Description" value={draft.description} onChange={(description) => onChange({ description })} />
      {kind !== 'textTemplate' && (
        <Select
          label="Data Type"
          value={dataType}
          disabled={locked.includes('dataType')}
          options={typesOf(kind, dataType).map((type) => ({ value: type, label: dataTypeLabel(type) }))}
          onChange={(next) => {
            const chosen = dataTypes.find((type) => type === next)
            if (chosen) chooseType(chosen)
          }}
        />
      )}
      {kind === 'variable' && <VariableFields draft={draft} locked={locked} onChange={onChange} />}
      {hasScale(dataType) && (kind === 'variable' || kind === 'formula') && (
        <TextField
          label="Decimal Places"
          inputMode="numeric"
          value={draft.scale}
          maxLength={2}
          onChange={(scale) => onChange({ scale })}
        />
      )}
      {hasDefault(draft) && (
        <LiteralField
          label={kind === 'constant' ? 'Value' : 'Default Value'}
          dataType={dataType}
          value={draft.value}
          onChange={(value) => onChange({ value })}
        />
      )}
      {kind === 'formula' && <FormulaField draft={draft} onChange={(expression) => onChange({ expression })} />}
      {kind === 'textTemplate' && <TemplateField draft={draft} onChange={onChange} />}
    </>
  )
}

const KINDS: readonly {
  readonly id: ResourceDraft['kind']
  readonly label: string
  readonly types: readonly DataType[]
}[] = [
  {
    id: 'variable',
    label: 'Variable',
    types: dataTypes,
  },
  { id: 'constant', label: 'Constant', types: ['String', 'Number', 'Currency', 'Boolean', 'Date', 'Time'] },
  { id: 'formula', label: 'Formula', types: ['String', 'Number', 'Currency', 'Boolean', 'Date', 'DateTime', 'Time'] },
  { id: 'textTemplate', label: 'Text Template', types: [] },
]

/** The types of a kind; an Apex class can't be chosen here, so that type stands only where it is already. */
function typesOf(kind: ResourceDraft['kind'], current: DataType): readonly DataType[] {
  const types = KINDS.find(({ id }) => id === kind)?.types ?? []
  return types.filter((type) => type !== 'Apex' || current === 'Apex')
}

type FieldsProps = Pick<ResourceFieldsProps, 'draft' | 'onChange'>

function VariableFields({ draft, locked, onChange }: FieldsProps & Pick<ResourceFieldsProps, 'locked'>): ReactElement {
  const objects = useSession((state) => state.checkContext.objects)
  const options = useMemo(
    () => (objects ?? []).map(({ name, label }) => ({ id: name, label, detail: name })),
    [objects],
  )
  return (
    <>
      {draft.dataType === 'SObject' && (
        <Combobox
          label="Object"
          required
          options={options}
          selected={draft.objectType}
          text={draft.objectType}
          disabled={locked.includes('objectType') && draft.objectType !== ''}
          placeholder="Search objects…"
          empty="This org has no such object."
          onSelect={({ id }) => onChange({ objectType: id })}
        />
      )}
      <Checkbox
        label="Allow multiple values (collection)"
        checked={draft.isCollection}
        disabled={locked.includes('isCollection')}
        onChange={(isCollection) => onChange({ isCollection })}
      />
      <fieldset className="resource-availability">
        <legend>Availability Outside the Flow</legend>
        <Checkbox
          label="Available for input"
          help="Run asks for it, and callers can set it."
          checked={draft.isInput}
          onChange={(isInput) => onChange({ isInput })}
        />
        <Checkbox
          label="Available for output"
          help="Its value is among the run’s outputs."
          checked={draft.isOutput}
          onChange={(isOutput) => onChange({ isOutput })}
        />
      </fieldset>
    </>
  )
}
