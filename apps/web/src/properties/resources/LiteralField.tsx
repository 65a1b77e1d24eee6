import type { DataType, FlowValue } from '@parley/flow'
import type { ReactElement } from 'react'
import { textOfValue, valueOfText } from '../../ui/fields/literal-value.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface LiteralFieldProps {
  readonly label: string
  readonly dataType: DataType
  readonly value: FlowValue | undefined
  readonly onChange: (value: FlowValue | undefined) => void
}

const HINTS: Partial<Record<DataType, string>> = {
  Number: 'A number such as 12 or -0.5. Empty is null.',
  Currency: 'An amount such as 12.50, without a currency sign. Empty is null.',
  Date: 'Year, month and day, for example 2026-03-02. Empty is null.',
  DateTime: 'In UTC, for example 2026-03-02T09:00:00Z. Empty is null.',
  Time: 'For example 09:00:00.000Z. Empty is null.',
  String: 'Empty is null.',
}

/** A literal of a data type: the default of a variable, the value of a constant. */
export function LiteralField({ label, dataType, value, onChange }: LiteralFieldProps): ReactElement {
  if (dataType === 'Boolean') {
    return (
      <Select
        label={label}
        value={textOfValue(value)}
        options={[
          { value: '', label: 'None' },
          { value: 'True', label: 'True' },
          { value: 'False', label: 'False' },
        ]}
        onChange={(text) => onChange(valueOfText(text, dataType))}
      />
    )
  }
  const isText = dataType === 'String'
  const fits = !value || value.kind === 'reference' || isText || value.kind !== 'string'
  return (
    <TextField
      label={label}
      help={HINTS[dataType]}
      error={
        fits
          ? undefined
          : `This is no ${dataType === 'DateTime' ? 'date/time' : dataType.toLowerCase()}. ${HINTS[dataType] ?? ''}`
      }
      value={textOfValue(value)}
      onChange={(text) => onChange(valueOfText(text, dataType))}
    />
  )
}
