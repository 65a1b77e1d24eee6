import type { ActionElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { textOfValue } from '../../ui/fields/literal-value.ts'

/** An action without a form of its own: what the file says, kept as it is. */
export function OtherAction({ element }: { readonly element: ActionElement }): ReactElement {
  return (
    <div className="form form-section">
      <p className="properties-note">
        Parley keeps this action as it is and renames along, but cannot edit or simulate it yet. A run stops here and
        asks whether to continue past it.
      </p>
      {element.inputs.length > 0 && (
        <>
          <h3 className="form-heading">Input Values</h3>
          <dl className="facts">
            {element.inputs.map(({ name, value }, index) => (
              <div key={`${name}/${index}`} className="fact">
                <dt>{name}</dt>
                <dd>{textOfValue(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
