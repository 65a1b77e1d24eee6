import type { GetRecordsElement, OutputAssignment } from '@parley/flow'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { titleOf } from '../element-name.ts'
import { FieldPicker } from '../../ui/fields/FieldPicker.tsx'
import type { ChangeGetRecords } from './GetRecordsForm.tsx'
import { storeMode, type StoreMode } from './store-mode.ts'

export interface StoreFieldsProps {
  readonly element: GetRecordsElement
  readonly onChange: ChangeGetRecords
}

/** Where the values of the records that were found go. */
export function StoreFields({ element, onChange }: StoreFieldsProps): ReactElement {
  const mode = storeMode(element)
  return (
    <>
      <RadioGroup
        title="How to Store Record Data"
        field="storeOutputAutomatically"
        value={mode}
        options={[
          { value: 'auto', label: 'Automatically store all fields' },
          { value: 'fields', label: 'Choose fields and let Salesforce do the rest' },
          { value: 'variable', label: 'Choose fields and assign variables (advanced)' },
        ]}
        onChange={(next) => onChange(changesFor(next))}
      />
      {mode !== 'auto' && (mode === 'fields' || element.outputAssignments.length === 0) && (
        <QueriedFields element={element} onChange={onChange} />
      )}
      {mode === 'variable' && <ByHand element={element} onChange={onChange} />}
    </>
  )
}

function changesFor(mode: StoreMode): Parameters<ChangeGetRecords>[0] {
  if (mode === 'auto') {
    return {
      storeOutputAutomatically: true,
      queriedFields: [],
      outputReference: undefined,
      outputAssignments: [],
      assignNullValuesIfNoRecordsFound: false,
    }
  }
  const queriedFields = ['Id']
  return mode === 'fields'
    ? { storeOutputAutomatically: true, queriedFields, outputReference: undefined, outputAssignments: [] }
    : { storeOutputAutomatically: false, queriedFields }
}

function QueriedFields({ element, onChange }: StoreFieldsProps): ReactElement {
  const { queriedFields, object, name } = element
  return (
    <div className="rows">
      <h4 className="form-subheading">Fields to store</h4>
      <ul className="chips">
        {queriedFields.map((field) => (
          <li key={field} className="chip">
            {field}
            <IconButton
              label={`Remove field ${field}`}
              icon="utility/close"
              onClick={() => onChange({ queriedFields: queriedFields.filter((other) => other !== field) })}
            />
          </li>
        ))}
      </ul>
      <FieldPicker
        element={name}
        field="queriedFields"
        label="Add field"
        hideLabel
        object={object}
        value=""
        without={queriedFields}
        onChange={(field) => field !== '' && onChange({ queriedFields: [...queriedFields, field] })}
      />
    </div>
  )
}

/** The older way: into a record variable or collection, or single fields into single variables. */
function ByHand({ element, onChange }: StoreFieldsProps): ReactElement {
  const { name, object, getFirstRecordOnly, outputAssignments, outputReference } = element
  const isCollection = !getFirstRecordOnly
  const setRows = (rows: readonly OutputAssignment[]) => onChange({ outputAssignments: rows })
  return (
    <>
      {outputAssignments.length === 0 && (
        <ResourcePicker
          element={name}
          field="outputReference"
          label={isCollection ? 'Record Collection' : 'Record Variable'}
          required
          value={outputReference ?? ''}
          wanted={{ dataType: 'SObject', isCollection, objectType: object }}
          backTo={titleOf(element)}
          newResource={{
            prefill: { kind: 'variable', dataType: 'SObject', isCollection, objectType: object },
            locked: ['kind', 'dataType', 'isCollection', 'objectType'],
          }}
          onChange={(reference) => onChange({ outputReference: reference === '' ? undefined : reference })}
        />
      )}
      {outputAssignments.map((row, index) => (
        <div key={index} className="pair-row">
          <FieldPicker
            element={name}
            field={`outputAssignments/${index}/field`}
            label={`Field ${index + 1}`}
            object={object}
            value={row.field}
            onChange={(field) => setRows(outputAssignments.map((old, at) => (at === index ? { ...old, field } : old)))}
          />
          <ResourcePicker
            element={name}
            field={`outputAssignments/${index}/assignToReference`}
            label={`Variable ${index + 1}`}
            value={row.assignToReference}
            wanted={{ isCollection: false }}
            backTo={titleOf(element)}
            newResource={{ prefill: { kind: 'variable' }, locked: ['kind'] }}
            onChange={(assignToReference) =>
              setRows(outputAssignments.map((old, at) => (at === index ? { ...old, assignToReference } : old)))
            }
          />
          <IconButton
            label={`Remove field ${index + 1}`}
            icon="utility/delete"
            onClick={() => setRows(outputAssignments.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {getFirstRecordOnly && outputReference === undefined && (
        <Button
          size="small"
          variant="plain"
          icon="utility/add"
          onClick={() =>
            onChange({
              queriedFields: [],
              outputAssignments: [...outputAssignments, { field: '', assignToReference: '' }],
            })
          }
        >
          Assign a single field
        </Button>
      )}
      <Checkbox
        label="When no records are returned, set specified variables to null."
        field="assignNullValuesIfNoRecordsFound"
        checked={element.assignNullValuesIfNoRecordsFound}
        onChange={(assignNullValuesIfNoRecordsFound) => onChange({ assignNullValuesIfNoRecordsFound })}
      />
    </>
  )
}
