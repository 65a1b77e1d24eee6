import { type Condition, type FlowValue, offeredOperators, operatorNamed } from '@parley/flow'
import type { ReactElement } from 'react'
import { Select } from '../Select.tsx'
import { EditableRows } from './EditableRows.tsx'
import { LogicFields } from './LogicFields.tsx'
import { ResourcePicker } from './ResourcePicker.tsx'
import { useReferenceType } from './use-reference-type.ts'
import { ValueField } from './ValueField.tsx'

export interface ConditionRowsProps {
  readonly element: string
  /** Where the rows stand, for example `outcomes/0`; fields are `<path>/conditions/1/rightValue`. */
  readonly path: string
  readonly backTo: string
  readonly logic: string
  readonly conditions: readonly Condition[]
  readonly onChange: (changes: { readonly conditionLogic?: string; readonly conditions?: readonly Condition[] }) => void
}

/** Conditions of an outcome: how they are joined, and a row of resource, operator and value for each. */
export function ConditionRows({
  element,
  path,
  backTo,
  logic,
  conditions,
  onChange,
}: ConditionRowsProps): ReactElement {
  return (
    <div className="rows">
      <LogicFields
        element={element}
        field={`${path}/conditionLogic`}
        label="Condition Requirements"
        logic={logic}
        rows={conditions.length}
        onChange={(conditionLogic) => onChange({ conditionLogic })}
      />
      <EditableRows
        rows={conditions}
        empty={EMPTY}
        noun="condition"
        onlyRow="An outcome needs at least one condition."
        onChange={(changed) => onChange({ conditions: changed })}
        fields={(condition, number, change) => (
          <ConditionFields
            element={element}
            path={`${path}/conditions/${number - 1}`}
            number={number}
            backTo={backTo}
            condition={condition}
            onChange={change}
          />
        )}
      />
    </div>
  )
}

const EMPTY: Condition = { leftValueReference: '', operator: 'EqualTo' }

interface ConditionFieldsProps {
  readonly element: string
  readonly path: string
  readonly number: number
  readonly backTo: string
  readonly condition: Condition
  readonly onChange: (condition: Condition) => void
}

function ConditionFields({ element, path, number, backTo, condition, onChange }: ConditionFieldsProps): ReactElement {
  const left = useReferenceType(condition.leftValueReference)
  const operator = operatorNamed(condition.operator)
  const setRight = (rightValue: FlowValue | undefined) => {
    const { rightValue: _old, ...rest } = condition
    onChange(rightValue ? { ...rest, rightValue } : rest)
  }
  return (
    <>
      <ResourcePicker
        element={element}
        field={`${path}/leftValueReference`}
        label={`Resource ${number}`}
        hideLabel
        placeholder="Resource"
        value={condition.leftValueReference}
        wanted={{}}
        backTo={backTo}
        newResource={{ prefill: { kind: 'variable' }, locked: [] }}
        onChange={(leftValueReference) => onChange({ ...condition, leftValueReference })}
      />
      <Select
        label={`Operator ${number}`}
        hideLabel
        value={condition.operator}
        field={`${path}/operator`}
        options={offeredOperators(left, condition.operator)}
        onChange={(next) => onChange(withOperator(condition, next))}
      />
      <ValueField
        element={element}
        field={`${path}/rightValue`}
        label={`Value ${number}`}
        hideLabel
        value={condition.rightValue}
        dataType={operator.right === 'boolean' ? 'Boolean' : (left?.dataType ?? 'String')}
        isCollection={
          operator.right === 'collection' || (left?.isCollection === true && condition.operator === 'EqualTo')
        }
        objectType={operator.right === 'boolean' ? undefined : left?.objectType}
        backTo={backTo}
        onChange={setRight}
      />
    </>
  )
}

/** A test of nothingness compares with true or false, so its value starts as True and does not survive the way back. */
function withOperator(condition: Condition, operator: string): Condition {
  const before = operatorNamed(condition.operator).right
  const after = operatorNamed(operator).right
  if (before === after) return { ...condition, operator }
  const { rightValue: _old, ...rest } = condition
  return after === 'boolean'
    ? { ...rest, operator, rightValue: { kind: 'boolean', value: true } }
    : { ...rest, operator }
}
