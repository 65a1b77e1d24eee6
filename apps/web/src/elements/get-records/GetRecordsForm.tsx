import type { Edit, GetRecordsElement } from '@parley/flow'
import { useMemo, type ReactElement } from 'react'
import { dispatch, useSession } from '../../session/index.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { leaveField, useFieldError } from '../../ui/fields/field-problems.ts'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import type { FormProps } from '../element-look.ts'
import { FieldPicker } from '../../ui/fields/FieldPicker.tsx'
import { FilterRows } from './FilterRows.tsx'
import { StoreFields } from './StoreFields.tsx'

type Changes = Extract<Edit, { type: 'changeElement'; kind: 'getRecords' }>['changes']
export type ChangeGetRecords = (changes: Changes, field?: string) => void

/** Get Records: of which object, which of them, in which order, how many, and where their values go. */
export function GetRecordsForm({ element }: FormProps<'getRecords'>): ReactElement {
  const { name, object, sortOrder, sortField, getFirstRecordOnly } = element
  const change: ChangeGetRecords = (changes, field) =>
    dispatch(
      { type: 'changeElement', element: name, kind: 'getRecords', changes },
      field === undefined ? {} : { mergeKey: `${name}/${field}` },
    )
  return (
    <div className="form form-section">
      <ObjectField element={element} onChange={change} />
      {object !== '' && (
        <>
          <h3 className="form-heading">{`Filter ${object} Records`}</h3>
          <FilterRows element={element} onChange={change} />
          <h3 className="form-heading">{`Sort ${object} Records`}</h3>
          <div className="element-header-names">
            <Select
              label="Sort Order"
              field="sortOrder"
              value={sortOrder ?? ''}
              options={[
                { value: '', label: 'Not Sorted' },
                { value: 'Asc', label: 'Ascending' },
                { value: 'Desc', label: 'Descending' },
              ]}
              onChange={(order) =>
                change(
                  order === 'Asc' || order === 'Desc'
                    ? { sortOrder: order }
                    : { sortOrder: undefined, sortField: undefined },
                )
              }
            />
            {sortOrder !== undefined && (
              <FieldPicker
                element={name}
                field="sortField"
                label="Sort By"
                object={object}
                required
                value={sortField ?? ''}
                onChange={(field) => change({ sortField: field === '' ? undefined : field })}
              />
            )}
          </div>
          <RadioGroup
            title="How Many Records to Store"
            field="getFirstRecordOnly"
            value={getFirstRecordOnly ? 'first' : 'all'}
            options={[
              { value: 'first', label: 'Only the first record' },
              { value: 'all', label: 'All records' },
            ]}
            onChange={(choice) =>
              change(
                choice === 'first' ? { getFirstRecordOnly: true, limit: undefined } : { getFirstRecordOnly: false },
              )
            }
          />
          {!getFirstRecordOnly && (
            <ValueField
              element={name}
              field="limit"
              label="Maximum Number of Records"
              help="Empty stores every record that is found."
              value={element.limit}
              dataType="Number"
              onChange={(limit) => change({ limit }, 'limit')}
            />
          )}
          <StoreFields element={element} onChange={change} />
        </>
      )}
    </div>
  )
}

interface ObjectFieldProps {
  readonly element: GetRecordsElement
  readonly onChange: ChangeGetRecords
}

/** The object, from those that the org knows. Another one means other fields, so filters and sorting start afresh. */
function ObjectField({ element, onChange }: ObjectFieldProps): ReactElement {
  const objects = useSession((state) => state.checkContext.objects)
  const error = useFieldError(element.name, 'object')
  const options = useMemo(
    () => (objects ?? []).map(({ name, label }) => ({ id: name, label, detail: name, keywords: name })),
    [objects],
  )
  return (
    <Combobox
      label="Object"
      field="object"
      required
      help="Whose records to look for."
      options={options}
      selected={element.object}
      text={element.object}
      error={error}
      empty="This org has no such object."
      placeholder="Search objects…"
      onSelect={({ id }) =>
        id === element.object
          ? undefined
          : onChange({
              object: id,
              filters: [],
              filterLogic: '',
              sortField: undefined,
              sortOrder: undefined,
              queriedFields: [],
            })
      }
      onBlur={() => leaveField(element.name, 'object')}
    />
  )
}
