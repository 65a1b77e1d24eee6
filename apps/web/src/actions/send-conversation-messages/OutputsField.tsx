import { outputDefinitions, setOutput, setOutputs, type ActionElement, type SendForm } from '@parley/flow'
import { useState, type ReactElement } from 'react'
import { titleOf } from '../../elements/element-name.ts'
import { Icon } from '../../icons/index.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { ReferenceChoice } from '../../ui/fields/reference-choices.ts'
import { ResourcePicker } from '../../ui/fields/ResourcePicker.tsx'
import { typeLabel } from '../../ui/fields/type-label.ts'
import { changeSend } from './change-send.ts'

export interface OutputsFieldProps {
  readonly element: ActionElement
  readonly form: SendForm
}

/** What the action gives back: automatically as resources of the element, or by hand into variables. Closed at first. */
export function OutputsField({ element, form }: OutputsFieldProps): ReactElement {
  const isManual = form.outputs === 'manual'
  const [open, setOpen] = useState(isManual)
  return (
    <div className="outputs form-section">
      <button type="button" className="outputs-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'utility/chevrondown' : 'utility/chevronright'} size={12} />
        <span className="form-heading">Outputs</span>
        <span className="outputs-summary">
          {isManual ? 'Assigned to variables' : `Saved as Outputs from ${element.name}`}
        </span>
      </button>
      {open && (
        <div className="form">
          <Checkbox
            label="Manually assign variables"
            field="outputs"
            help="For values that a caller of this flow should get."
            checked={isManual}
            onChange={(manual) => changeSend(setOutputs(element, manual ? 'manual' : 'automatic'), 'Outputs')}
          />
          {isManual &&
            outputDefinitions.map(({ name, dataType, isCollection }) => (
              <ResourcePicker
                key={name}
                element={element.name}
                field={`outputs/${name}`}
                label={name}
                help={typeLabel({ dataType, isCollection })}
                value={form.outputVariables.get(name) ?? ''}
                wanted={{ dataType, isCollection }}
                accepts={canBeSet}
                backTo={titleOf(element)}
                newResource={{
                  prefill: { kind: 'variable', dataType, isCollection, isOutput: true },
                  locked: ['kind', 'dataType', 'isCollection'],
                }}
                onChange={(variable) =>
                  changeSend(setOutput(element, name, variable === '' ? undefined : variable), 'Output')
                }
              />
            ))}
        </div>
      )}
    </div>
  )
}

function canBeSet(choice: ReferenceChoice): boolean {
  return choice.canBeSet
}
