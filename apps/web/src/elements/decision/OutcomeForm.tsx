import { apiNameFrom, declaredNames, type DecisionElement, type Outcome } from '@parley/flow'
import type { ReactElement } from 'react'
import { dispatch, sessionStore } from '../../session/index.ts'
import { ApiNameField } from '../../ui/fields/ApiNameField.tsx'
import { ConditionRows } from '../../ui/fields/ConditionRows.tsx'
import { leaveField, useFieldError } from '../../ui/fields/field-problems.ts'
import { TextField } from '../../ui/TextField.tsx'
import { isNewOutcome } from './new-outcome.ts'

export interface OutcomeFormProps {
  readonly decision: DecisionElement
  readonly outcome: Outcome
  readonly index: number
  readonly onChange: (outcome: Outcome, field?: string) => void
}

/** One outcome: its label and API name, how its conditions are joined, and the conditions. */
export function OutcomeForm({ decision, outcome, index, onChange }: OutcomeFormProps): ReactElement {
  const path = `outcomes/${index}`
  const error = useFieldError(decision.name, `${path}/label`)
  const onLabelBlur = () => {
    leaveField(decision.name, `${path}/label`)
    const { document } = sessionStore.getState()
    if (!document || outcome.label === '' || !isNewOutcome(outcome.name)) return
    const to = apiNameFrom(
      outcome.label,
      declaredNames(document).filter((name) => name !== outcome.name),
    )
    dispatch({ type: 'rename', from: outcome.name, to })
  }
  return (
    <div className="form outcome-form">
      <div className="element-header-names">
        <TextField
          label="Outcome Label"
          required
          field={`${path}/label`}
          value={outcome.label}
          error={error}
          onChange={(label) => onChange({ ...outcome, label }, `${path}/label`)}
          onBlur={onLabelBlur}
        />
        <ApiNameField
          label="Outcome API Name"
          element={decision.name}
          field={`${path}/name`}
          name={outcome.name}
          isPlaceholder={outcome.label === '' && isNewOutcome(outcome.name)}
        />
      </div>
      <ConditionRows
        element={decision.name}
        path={path}
        backTo={outcome.label || 'Outcome'}
        logic={outcome.conditionLogic}
        conditions={outcome.conditions}
        onChange={(changes) => onChange({ ...outcome, ...changes }, `${path}/conditions`)}
      />
    </div>
  )
}
