import type { ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { typeLabel } from '../../ui/fields/type-label.ts'
import { useReferenceType } from '../../ui/fields/use-reference-type.ts'
import type { FormProps } from '../element-look.ts'
import { titleOf } from '../element-name.ts'
import { ReadOnlyForm } from '../ReadOnlyForm.tsx'
import { FieldPicker } from '../../ui/fields/FieldPicker.tsx'
import { eachItemOf, eachItemReference, type EachItem } from './each-item.ts'

/** Transform, as far as Parley edits it: one field of each record becomes a collection of values. */
export function TransformForm({ element }: FormProps<'transform'>): ReactElement {
  const { name, dataType, isCollection } = element
  const item = eachItemOf(element)
  const source = useReferenceType(item?.collection ?? '')
  if (!item) {
    return (
      <ReadOnlyForm
        element={element}
        reason="This transform does more than map one field of a collection. Parley keeps it as it is in the file."
      />
    )
  }
  const set = (next: EachItem) =>
    dispatch({
      type: 'changeElement',
      element: name,
      kind: 'transform',
      changes: {
        actions:
          next.collection === ''
            ? []
            : [{ transformType: 'Map', value: { kind: 'reference', to: eachItemReference(next) } }],
      },
    })
  return (
    <div className="form form-section">
      <ResourcePicker
        element={name}
        field="actions/0/value"
        label="Source Collection"
        help="The records to take a value from, for example what a Get Records element found."
        required
        value={item.collection}
        wanted={{ dataType: 'SObject', isCollection: true }}
        empty="No record collection yet. Add a Get Records element before this one."
        backTo={titleOf(element)}
        onChange={(collection) => set({ collection, field: collection === '' ? '' : item.field || 'Id' })}
      />
      {item.collection !== '' && (
        <FieldPicker
          element={name}
          field="actions/0/field"
          label="Field"
          required
          object={source?.objectType ?? ''}
          value={item.field}
          onChange={(field) => set({ ...item, field })}
        />
      )}
      <p className="form-note">{`The result is a ${typeLabel({ dataType, isCollection }).toLowerCase()} named ${name}.`}</p>
    </div>
  )
}
