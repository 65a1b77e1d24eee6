import type { DecisionElement, Outcome } from '@parley/flow'
import { useState, type ReactElement } from 'react'
import { dispatch, sessionStore } from '../../session/index.ts'
import { Button } from '../../ui/Button.tsx'
import { leaveField } from '../../ui/fields/field-problems.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { FormProps } from '../element-look.ts'
import { addOutcome } from './add-outcome.ts'
import { OutcomeForm } from './OutcomeForm.tsx'

const DEFAULT = -1

/** Decision: outcomes in their order (the first that is true is taken), and the default. One of them is open at a time. */
export function DecisionForm({ element }: FormProps<'decision'>): ReactElement {
  const { name, outcomes } = element
  const [open, setOpen] = useOpenOutcome(element)
  const set = (changed: readonly Outcome[], field?: string) =>
    dispatch(
      { type: 'changeElement', element: name, kind: 'decision', changes: { outcomes: changed } },
      field === undefined ? {} : { mergeKey: `${name}/${field}` },
    )
  const add = () => {
    addOutcome(element)
    setOpen(outcomes.length)
  }
  const current = outcomes[open]
  return (
    <div className="form form-section">
      <h3 className="form-heading">Outcomes</h3>
      <p className="form-note">The flow takes the first outcome whose conditions are met, else the default.</p>
      <div className="outcomes">
        <ul className="outcome-list" aria-label="Outcomes">
          {outcomes.map((outcome, index) => (
            <li key={index} className={`outcome-tab ${open === index ? 'outcome-tab_open' : ''}`}>
              <button type="button" aria-current={open === index || undefined} onClick={() => setOpen(index)}>
                {outcome.label || 'New Outcome'}
              </button>
              <IconButton
                label={`Move outcome ${index + 1} up`}
                icon="utility/arrowup"
                disabledReason={index === 0 ? 'It is checked first already.' : undefined}
                onClick={() => {
                  set(swapped(outcomes, index))
                  setOpen(index - 1)
                }}
              />
              <IconButton
                label={`Remove outcome ${index + 1}`}
                icon="utility/delete"
                disabledReason={outcomes.length === 1 ? 'A decision needs at least one outcome.' : undefined}
                onClick={() => {
                  set(outcomes.filter((_, at) => at !== index))
                  setOpen(Math.max(0, index - 1))
                }}
              />
            </li>
          ))}
          <li className={`outcome-tab ${open === DEFAULT ? 'outcome-tab_open' : ''}`}>
            <button type="button" aria-current={open === DEFAULT || undefined} onClick={() => setOpen(DEFAULT)}>
              {element.defaultConnectorLabel || 'Default Outcome'}
            </button>
          </li>
        </ul>
        <Button size="small" variant="plain" icon="utility/add" onClick={add}>
          Add Outcome
        </Button>
      </div>
      {current ? (
        <OutcomeForm
          key={open}
          decision={element}
          outcome={current}
          index={open}
          onChange={(next, field) =>
            set(
              outcomes.map((old, at) => (at === open ? next : old)),
              field,
            )
          }
        />
      ) : (
        <TextField
          label="Default Label"
          field="defaultConnectorLabel"
          help="What stands on the line that is taken when no outcome fits."
          value={element.defaultConnectorLabel}
          onChange={(defaultConnectorLabel) =>
            dispatch(
              { type: 'changeElement', element: name, kind: 'decision', changes: { defaultConnectorLabel } },
              { mergeKey: `${name}/defaultConnectorLabel` },
            )
          }
          onBlur={() => leaveField(name, 'defaultConnectorLabel')}
        />
      )}
    </div>
  )
}

/** The open outcome; a field that somebody was sent to opens its own. */
function useOpenOutcome({ name, outcomes }: DecisionElement): readonly [number, (index: number) => void] {
  const { focusField } = sessionStore.getState()
  const [state, setState] = useState({ decision: name, index: 0, nonce: 0 })
  const asked = focusField?.element === name ? /^outcomes\/(\d+)/.exec(focusField.field)?.[1] : undefined
  const isNew = focusField !== undefined && focusField.nonce !== state.nonce
  const index = asked !== undefined && isNew ? Number(asked) : state.decision === name ? state.index : 0
  const known = index === DEFAULT || index < outcomes.length ? index : Math.max(0, outcomes.length - 1)
  return [known, (next) => setState({ decision: name, index: next, nonce: focusField?.nonce ?? 0 })]
}

function swapped(outcomes: readonly Outcome[], index: number): readonly Outcome[] {
  return outcomes.map(
    (outcome, at) => (at === index ? outcomes[index - 1] : at === index - 1 ? outcomes[index] : outcome) ?? outcome,
  )
}
