import type { FlowValue, GetRecordsElement, RecordFilter } from '@parley/flow'
import type { ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { Button } from '../../ui/Button.tsx'
import { conditionOperators, operatorNamed } from '../../ui/fields/condition-operators.ts'
import { LogicFields } from '../../ui/fields/LogicFields.tsx'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { titleOf } from '../element-name.ts'
import { FieldPicker } from '../../ui/fields/FieldPicker.tsx'
import type { ChangeGetRecords } from './GetRecordsForm.tsx'

export interface FilterRowsProps {
  readonly element: GetRecordsElement
  readonly onChange: ChangeGetRecords
}

/** Which records: none of the conditions, all, any or custom logic; a row of field, operator and value for each. */
export function FilterRows({ element, onChange }: FilterRowsProps): ReactElement {
  const { filters, filterLogic } = element
  const set = (changed: readonly RecordFilter[], field?: string) => onChange({ filters: changed }, field)
  const setLogic = (logic: string) => {
    if (logic === '') onChange({ filterLogic: '', filters: [] })
    else onChange({ filterLogic: logic, ...(filters.length === 0 && { filters: [EMPTY] }) }, 'filterLogic')
  }
  return (
    <div className="rows">
      <LogicFields
        element={element.name}
        field="filterLogic"
        label="Condition Requirements"
        canBeNone
        logic={filters.length === 0 ? '' : filterLogic || 'and'}
        rows={filters.length}
        onChange={setLogic}
      />
      {filters.length > 0 && (
        <>
          <ol className="rows-list">
            {filters.map((filter, index) => (
              <FilterRow
                key={index}
                element={element}
                filter={filter}
                index={index}
                onChange={(next, field) =>
                  set(
                    filters.map((old, at) => (at === index ? next : old)),
                    field,
                  )
                }
                onRemove={() => (filters.length === 1 ? setLogic('') : set(filters.filter((_, at) => at !== index)))}
              />
            ))}
          </ol>
          <Button size="small" variant="plain" icon="utility/add" onClick={() => set([...filters, EMPTY])}>
            Add Condition
          </Button>
        </>
      )}
    </div>
  )
}

const EMPTY: RecordFilter = { field: '', operator: 'EqualTo' }

interface FilterRowProps {
  readonly element: GetRecordsElement
  readonly filter: RecordFilter
  readonly index: number
  readonly onChange: (filter: RecordFilter, field?: string) => void
  readonly onRemove: () => void
}

function FilterRow({ element, filter, index, onChange, onRemove }: FilterRowProps): ReactElement {
  const number = index + 1
  const path = `filters/${index}`
  const objects = useSession((state) => state.checkContext.objects)
  const field = objects
    ?.find((object) => object.name === element.object)
    ?.fields.find((candidate) => candidate.name === filter.field)
  const left = field && { dataType: field.dataType, isCollection: false }
  const { right } = operatorNamed(filter.operator)
  const setValue = (value: FlowValue | undefined) => {
    const { value: _old, ...rest } = filter
    onChange(value ? { ...rest, value } : rest, `${path}/value`)
  }
  return (
    <li className="row">
      <span className="row-number" aria-hidden="true">
        {number}
      </span>
      <div className="row-fields">
        <FieldPicker
          element={element.name}
          field={`${path}/field`}
          label={`Field ${number}`}
          hideLabel
          object={element.object}
          value={filter.field}
          onChange={(name) => onChange({ ...filter, field: name })}
        />
        <Select
          label={`Operator ${number}`}
          hideLabel
          field={`${path}/operator`}
          value={filter.operator}
          options={conditionOperators(left, filter.operator, 'filter')}
          onChange={(operator) => onChange({ ...filter, operator })}
        />
        <ValueField
          element={element.name}
          field={`${path}/value`}
          label={`Value ${number}`}
          hideLabel
          value={filter.value}
          dataType={right === 'boolean' ? 'Boolean' : (left?.dataType ?? 'String')}
          isCollection={right === 'collection'}
          {...(field?.picklistValues && right === 'same' && { literals: field.picklistValues })}
          backTo={titleOf(element)}
          onChange={setValue}
        />
      </div>
      <IconButton label={`Remove condition ${number}`} icon="utility/delete" onClick={onRemove} />
    </li>
  )
}
