import type { ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { titleOf } from '../element-name.ts'
import type { FormProps } from '../element-look.ts'

/** Loop: which collection, in which direction. The current item is a resource under the loop's own API name. */
export function LoopForm({ element }: FormProps<'loop'>): ReactElement {
  const { name, collectionReference, iterationOrder, assignNextValueToReference } = element
  return (
    <div className="form">
      <ResourcePicker
        element={name}
        field="collectionReference"
        label="Collection Variable"
        help="What to go through. Inside the loop, the current item is a resource of its own."
        required
        value={collectionReference}
        wanted={{ isCollection: true }}
        empty="No collection fits yet."
        backTo={titleOf(element)}
        newResource={{ prefill: { kind: 'variable', isCollection: true }, locked: ['kind', 'isCollection'] }}
        onChange={(reference) =>
          dispatch({ type: 'changeElement', element: name, kind: 'loop', changes: { collectionReference: reference } })
        }
      />
      <RadioGroup
        title="Direction"
        field="iterationOrder"
        value={iterationOrder}
        options={[
          { value: 'Asc', label: 'First item to last item' },
          { value: 'Desc', label: 'Last item to first item' },
        ]}
        onChange={(order) =>
          dispatch({ type: 'changeElement', element: name, kind: 'loop', changes: { iterationOrder: order } })
        }
      />
      {assignNextValueToReference !== undefined && (
        <p className="form-note">
          Each item is also put into <code>{assignNextValueToReference}</code>, as older flows do.
        </p>
      )}
    </div>
  )
}
