import { dataTypes, offeredOperators, operatorNamed } from '@parley/flow'
import type { FlowValue, GetRecordsElement, RecordFilter } from '@parley/flow'
import type { ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { EditableRows } from '../../ui/fields/EditableRows.tsx'
import { FieldPicker } from '../../ui/fields/FieldPicker.tsx'
import { LogicFields } from '../../ui/fields/LogicFields.tsx'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { Select } from '../../ui/Select.tsx'
import { titleOf } from '../element-name.ts'
import type { ChangeGetRecords } from './GetRecordsForm.tsx'

export interface FilterRowsProps {
  readonly element: GetRecordsElement
  readonly onChange: ChangeGetRecords
}

/** Which records: none of the conditions, all, any or custom logic; a row of field, operator and value for each. */
export function FilterRows({ element, onChange }: FilterRowsProps): ReactElement {
  const { filters, filterLogic } = element
  const set = (changed: readonly RecordFilter[], field?: string) =>
    changed.length === 0 ? setLogic('') : onChange({ filters: changed }, field)
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
        <EditableRows
          rows={filters}
          empty={EMPTY}
          noun="condition"
          onChange={set}
          fields={(filter, number, change) => (
            <FilterFields element={element} filter={filter} number={number} onChange={change} />
          )}
        />
      )}
    </div>
  )
}

const EMPTY: RecordFilter = { field: '', operator: 'EqualTo' }

interface FilterFieldsProps {
  readonly element: GetRecordsElement
  readonly filter: RecordFilter
  readonly number: number
  readonly onChange: (filter: RecordFilter, field?: string) => void
}

function FilterFields({ element, filter, number, onChange }: FilterFieldsProps): ReactElement {
  const path = `filters/${number - 1}`
  const objects = useSession((state) => state.checkContext.objects)
  const field = objects
    ?.find((object) => object.name === element.object)
    ?.fields.find((candidate) => candidate.name === filter.field)
  const dataType = dataTypes.find((known) => known === field?.dataType)
  const { right } = operatorNamed(filter.operator)
  const setValue = (value: FlowValue | undefined) => {
    const { value: _old, ...rest } = filter
    onChange(value ? { ...rest, value } : rest, `${path}/value`)
  }
  return (
    <>
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
        options={offeredOperators(dataType && { dataType, isCollection: false }, filter.operator, 'filter')}
        onChange={(operator) => onChange({ ...filter, operator })}
      />
      <ValueField
        element={element.name}
        field={`${path}/value`}
        label={`Value ${number}`}
        hideLabel
        value={filter.value}
        dataType={right === 'boolean' ? 'Boolean' : (dataType ?? 'String')}
        isCollection={right === 'collection'}
        {...(field?.picklistValues && right === 'same' && { literals: field.picklistValues })}
        backTo={titleOf(element)}
        onChange={setValue}
      />
    </>
  )
}
