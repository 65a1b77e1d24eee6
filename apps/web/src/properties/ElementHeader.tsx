import { apiNameFrom, declaredNames, type FlowElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { hasPlaceholderName } from '../elements/element-name.ts'
import { dispatch, sessionStore } from '../session/index.ts'
import { ApiNameField } from '../ui/fields/ApiNameField.tsx'
import { leaveField, useFieldError } from '../ui/fields/field-problems.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Label, API Name and Description: the header that every element has. */
export function ElementHeader({ element }: { readonly element: FlowElement }): ReactElement {
  const { name, label, description } = element
  const labelError = useFieldError(name, 'label')
  const onLabelBlur = () => {
    const { document } = sessionStore.getState()
    // Only the first label names the element; afterwards the API name stays put (flow-builder.md §2.2).
    if (document && label !== '' && isPlaceholder(name)) {
      const to = apiNameFrom(
        label,
        declaredNames(document).filter((taken) => taken !== name),
      )
      dispatch({ type: 'rename', from: name, to, isFirstName: true }, { mergeKey: `label/${name}`, label: 'Label' })
      leaveField(to, 'label')
    } else {
      leaveField(name, 'label')
    }
  }
  return (
    <div className="element-header">
      <div className="element-header-names">
        <TextField
          label="Label"
          required
          field="label"
          value={label}
          maxLength={255}
          error={labelError}
          onChange={(text) => dispatch({ type: 'setLabel', element: name, label: text }, { mergeKey: `label/${name}` })}
          onBlur={onLabelBlur}
        />
        <ApiNameField label="API Name" element={name} field="name" name={name} isPlaceholder={isPlaceholder(name)} />
      </div>
      <TextArea
        label="Description"
        field="description"
        value={description}
        onChange={(text) =>
          dispatch({ type: 'setDescription', element: name, description: text }, { mergeKey: `description/${name}` })
        }
        onBlur={() => leaveField(name, 'description')}
      />
    </div>
  )
}

function isPlaceholder(name: string): boolean {
  return hasPlaceholderName({ name, label: '' })
}
