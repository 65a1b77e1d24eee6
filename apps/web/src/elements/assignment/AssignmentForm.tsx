import type { AssignmentItem, FlowValue } from '@parley/flow'
import type { ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { Button } from '../../ui/Button.tsx'
import type { ReferenceChoice } from '../../ui/fields/reference-choices.ts'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { useReferenceType } from '../../ui/fields/use-reference-type.ts'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
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
      <ol className="rows-list">
        {rows.map((item, index) => (
          <ItemRow
            key={index}
            element={name}
            backTo={titleOf(element)}
            item={item}
            index={index}
            last={rows.length - 1}
            onChange={(next, field) =>
              set(
                rows.map((old, at) => (at === index ? next : old)),
                field,
              )
            }
            onRemove={() => set(rows.filter((_, at) => at !== index))}
            onMove={(by) => set(moved(rows, index, by))}
          />
        ))}
      </ol>
      <Button size="small" variant="plain" icon="utility/add" onClick={() => set([...rows, EMPTY])}>
        Add Assignment
      </Button>
    </div>
  )
}

const EMPTY: AssignmentItem = { assignToReference: '', operator: 'Assign' }

interface ItemRowProps {
  readonly element: string
  readonly backTo: string
  readonly item: AssignmentItem
  readonly index: number
  readonly last: number
  readonly onChange: (item: AssignmentItem, field?: string) => void
  readonly onRemove: () => void
  readonly onMove: (by: -1 | 1) => void
}

function ItemRow({ element, backTo, item, index, last, onChange, onRemove, onMove }: ItemRowProps): ReactElement {
  const number = index + 1
  const path = `items/${index}`
  const target = useReferenceType(item.assignToReference)
  const wanted = assignedType(target, item.operator)
  const setValue = (value: FlowValue | undefined) => {
    const { value: _old, ...rest } = item
    onChange(value ? { ...rest, value } : rest, `${path}/value`)
  }
  return (
    <li className="row">
      <span className="row-number" aria-hidden="true">
        {number}
      </span>
      <div className="row-fields">
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
      </div>
      <div className="row-tools">
        <IconButton
          label={`Move assignment ${number} up`}
          icon="utility/arrowup"
          disabledReason={index === 0 ? 'It is the first one.' : undefined}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={`Move assignment ${number} down`}
          icon="utility/arrowdown"
          disabledReason={index === last ? 'It is the last one.' : undefined}
          onClick={() => onMove(1)}
        />
        <IconButton label={`Remove assignment ${number}`} icon="utility/delete" onClick={onRemove} />
      </div>
    </li>
  )
}

/** Variables and fields of record variables can be set; what the flow or an element computes cannot. */
function canBeSet(choice: ReferenceChoice): boolean {
  return choice.canBeSet
}

function moved<T>(rows: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const copy = [...rows]
  const [row] = copy.splice(index, 1)
  if (row !== undefined) copy.splice(index + by, 0, row)
  return copy
}
