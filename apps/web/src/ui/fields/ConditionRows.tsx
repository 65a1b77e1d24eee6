import type { Condition, FlowValue } from '@parley/flow'
import type { ReactElement } from 'react'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { Select } from '../Select.tsx'
import { conditionOperators, operatorNamed } from './condition-operators.ts'
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
  const replace = (index: number, condition: Condition) =>
    onChange({ conditions: conditions.map((old, at) => (at === index ? condition : old)) })
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
      <ol className="rows-list">
        {conditions.map((condition, index) => (
          <ConditionRow
            key={index}
            element={element}
            path={`${path}/conditions/${index}`}
            number={index + 1}
            backTo={backTo}
            condition={condition}
            canRemove={conditions.length > 1}
            onChange={(next) => replace(index, next)}
            onRemove={() => onChange({ conditions: conditions.filter((_, at) => at !== index) })}
          />
        ))}
      </ol>
      <Button
        size="small"
        variant="plain"
        icon="utility/add"
        onClick={() => onChange({ conditions: [...conditions, { leftValueReference: '', operator: 'EqualTo' }] })}
      >
        Add Condition
      </Button>
    </div>
  )
}

interface RowProps {
  readonly element: string
  readonly path: string
  readonly number: number
  readonly backTo: string
  readonly condition: Condition
  readonly canRemove: boolean
  readonly onChange: (condition: Condition) => void
  readonly onRemove: () => void
}

function ConditionRow({
  element,
  path,
  number,
  backTo,
  condition,
  canRemove,
  onChange,
  onRemove,
}: RowProps): ReactElement {
  const left = useReferenceType(condition.leftValueReference)
  const operator = operatorNamed(condition.operator)
  const setRight = (rightValue: FlowValue | undefined) => {
    const { rightValue: _old, ...rest } = condition
    onChange(rightValue ? { ...rest, rightValue } : rest)
  }
  return (
    <li className="row">
      <span className="row-number" aria-hidden="true">
        {number}
      </span>
      <div className="row-fields">
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
          options={conditionOperators(left, condition.operator)}
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
      </div>
      <IconButton
        label={`Remove condition ${number}`}
        icon="utility/delete"
        disabledReason={canRemove ? undefined : 'An outcome needs at least one condition.'}
        onClick={onRemove}
      />
    </li>
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
