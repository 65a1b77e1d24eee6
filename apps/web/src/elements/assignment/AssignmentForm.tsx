import type { AssignmentItem, FlowValue } from '@parley/flow'
import type { ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { EditableRows } from '../../ui/fields/EditableRows.tsx'
import type { ReferenceChoice } from '../../ui/fields/reference-choices.ts'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { useReferenceType } from '../../ui/fields/use-reference-type.ts'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { Select } from '../../ui/Select.tsx'
import type { FormProps } from '../element-look.ts'
import { titleOf } from '../element-name.ts'
import { operatorChoices } from './operator-choices.ts'
import { assignedType } from './assigned-type.ts'

/** Assignment: rows of variable, operator and value, carried out from top to bottom. */
export function AssignmentForm({ element }: FormProps<'assignment'>): ReactElement {
  const { name } = element
  // A new element shows one empty row; it is written when something is entered.
  const rows = element.items.length === 0 ? [EMPTY] : element.items
  const set = (items: readonly AssignmentItem[], field?: string) =>
    dispatch(
      { type: 'changeElement', element: name, kind: 'assignment', changes: { items } },
      field === undefined ? {} : { mergeKey: `${name}/${field}` },
    )
  return (
    <div className="form form-section">
      <h3 className="form-heading">Set Variable Values</h3>
      <p className="form-note">Each variable is changed by the operator and value beside it, from top to bottom.</p>
      <EditableRows
        rows={rows}
        empty={EMPTY}
        noun="assignment"
        canMove
        onChange={set}
        fields={(item, number, change) => (
          <ItemFields element={name} backTo={titleOf(element)} item={item} number={number} onChange={change} />
        )}
      />
    </div>
  )
}

const EMPTY: AssignmentItem = { assignToReference: '', operator: 'Assign' }

interface ItemFieldsProps {
  readonly element: string
  readonly backTo: string
  readonly item: AssignmentItem
  readonly number: number
  readonly onChange: (item: AssignmentItem, field?: string) => void
}

function ItemFields({ element, backTo, item, number, onChange }: ItemFieldsProps): ReactElement {
  const path = `items/${number - 1}`
  const target = useReferenceType(item.assignToReference)
  const wanted = assignedType(target, item.operator)
  const setValue = (value: FlowValue | undefined) => {
    const { value: _old, ...rest } = item
    onChange(value ? { ...rest, value } : rest, `${path}/value`)
  }
  return (
    <>
      <ResourcePicker
        element={element}
        field={`${path}/assignToReference`}
        label={`Variable ${number}`}
        hideLabel
        placeholder="Variable"
        value={item.assignToReference}
        wanted={{}}
        accepts={canBeSet}
        backTo={backTo}
        newResource={{ prefill: { kind: 'variable' }, locked: ['kind'] }}
        onChange={(assignToReference) => onChange({ ...item, assignToReference })}
      />
      <Select
        label={`Operator ${number}`}
        hideLabel
        field={`${path}/operator`}
        value={item.operator}
        options={operatorChoices(target, item.operator)}
        onChange={(operator) => onChange({ ...item, operator })}
      />
      <ValueField
        element={element}
        field={`${path}/value`}
        label={`Value ${number}`}
        hideLabel
        value={item.value}
        dataType={wanted.dataType}
        isCollection={wanted.isCollection}
        objectType={wanted.objectType}
        backTo={backTo}
        onChange={setValue}
      />
    </>
  )
}

/** Variables and fields of record variables can be set; what the flow or an element computes cannot. */
function canBeSet(choice: ReferenceChoice): boolean {
  return choice.canBeSet
}
