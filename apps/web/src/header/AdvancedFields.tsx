import type { ReactElement } from 'react'
import { Select, TextField } from '../ui/index.ts'
import { runModeOptions } from '../ui/fields/run-mode-options.ts'
import type { SaveDraft, SaveFields } from './save-draft.ts'

export interface AdvancedFieldsProps {
  readonly fields: SaveFields
  readonly onChange: (changes: Partial<SaveDraft>) => void
}

/** What few people change when they save under another name; folded away until somebody wants it. */
export function AdvancedFields({ fields, onChange }: AdvancedFieldsProps): ReactElement {
  return (
    <details className="save-advanced">
      <summary>Advanced</summary>
      <Select
        label="How to Run the Flow"
        value={fields.runInMode}
        options={runModeOptions(fields.runInMode)}
        onChange={(runInMode) => onChange({ runInMode })}
      />
      <TextField
        label="API Version for Running the Flow"
        value={fields.apiVersion}
        inputMode="decimal"
        onChange={(apiVersion) => onChange({ apiVersion })}
      />
      <TextField
        label="Interview Label"
        value={fields.interviewLabel}
        onChange={(interviewLabel) => onChange({ interviewLabel })}
      />
    </details>
  )
}
