import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { ORG, orgClient } from '../org/index.ts'
import { Combobox, MultiListbox, Select, TextArea, TextField } from '../ui/index.ts'
import type { FlowInput } from './flow-inputs.ts'
import { PeoplePicker } from './PeoplePicker.tsx'
import { runPanel, setDraft } from './run-store.ts'

export interface InputFieldProps {
  readonly input: FlowInput
  readonly error: string | undefined
}

/** The field of one input, named after it, with the control of its type. */
export function InputField({ input, error }: InputFieldProps): ReactElement {
  const draft = useStore(runPanel, (state) => (Object.hasOwn(state.drafts, input.name) ? state.drafts[input.name] : ''))
  const text = typeof draft === 'string' ? draft : ''
  const set = (value: string): void => setDraft(input.name, value)
  const common = { label: input.name, error, ...(input.help === '' ? {} : { help: input.help }) }
  switch (input.control) {
    case 'people':
      return <PeoplePicker input={input} error={error} />
    case 'record':
    case 'records':
      return <RecordField input={input} error={error} />
    case 'list':
      return <TextArea {...common} help="One value a line." rows={3} value={text} onChange={set} />
    case 'boolean':
      return (
        <Select
          {...common}
          value={draft === true ? 'true' : draft === false ? 'false' : ''}
          options={[
            { value: '', label: 'Default' },
            { value: 'true', label: 'True' },
            { value: 'false', label: 'False' },
          ]}
          onChange={(value) => setDraft(input.name, value === '' ? '' : value === 'true')}
        />
      )
    default:
      return (
        <TextField {...common} type={TYPES[input.control]} value={text} onChange={set} {...modeOf(input.control)} />
      )
  }
}

const TYPES = { text: 'text', number: 'text', date: 'date', dateTime: 'datetime-local', time: 'time' } as const

function modeOf(control: FlowInput['control']): { readonly inputMode?: 'decimal' } {
  return control === 'number' ? { inputMode: 'decimal' } : {}
}

/** How many records a picker offers; a search narrows them. */
const OFFERED = 1_000

function RecordField({ input, error }: InputFieldProps): ReactElement {
  const object = input.objectType ?? ''
  const draft = useStore(runPanel, (state) => (Object.hasOwn(state.drafts, input.name) ? state.drafts[input.name] : ''))
  const records = useQuery({
    queryKey: [ORG, 'records', object],
    queryFn: () => orgClient().recordOptions({ object, search: '', limit: OFFERED }),
  }).data
  const options = (records ?? []).map(({ id, label, detail }) => ({ id, label, description: detail, keywords: id }))
  if (input.control === 'records') {
    const selected = new Set(Array.isArray(draft) ? draft : [])
    return (
      <MultiListbox
        label={input.name}
        options={options}
        selected={selected}
        onChange={(ids) => setDraft(input.name, [...ids])}
        error={error}
        empty={`This org has no ${object} records.`}
      />
    )
  }
  return (
    <Combobox
      label={input.name}
      options={options}
      selected={typeof draft === 'string' ? draft : ''}
      onSelect={({ id }) => setDraft(input.name, id)}
      onClear={() => setDraft(input.name, '')}
      error={error}
      empty={`This org has no ${object} records.`}
      {...(input.help === '' ? {} : { help: input.help })}
    />
  )
}
