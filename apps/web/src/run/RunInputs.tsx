import { useRef } from 'react'
import type { FormEvent, ReactElement } from 'react'
import { useStore } from 'zustand'
import { goToField, useProblems, useSession } from '../session/index.ts'
import { Button, RadioGroup, TextField, useCatchFocus } from '../ui/index.ts'
import { elementLabels } from '../elements/element-labels.ts'
import { copyCommand } from './copy-command.ts'
import { flowInputs } from './flow-inputs.ts'
import { InputField } from './InputField.tsx'
import { runPanel } from './run-store.ts'
import { startRun } from './start-run.ts'

const START_FROM = [
  { value: 'now', label: 'The org as it is now' },
  { value: 'beforeLastRun', label: 'Before the last run' },
  { value: 'fresh', label: 'A fresh org' },
] as const

/** One field per input of the flow, where to start from, and `Start run`. */
export function RunInputs(): ReactElement | null {
  const document = useSession((state) => state.document)
  const { startFrom, seed, startTime, inputError } = useStore(runPanel)
  const form = useRef<HTMLFormElement>(null)
  useCatchFocus(form)
  if (document === undefined) return null
  const inputs = flowInputs(document)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void startRun()
  }
  return (
    <form className="run-inputs" ref={form} tabIndex={-1} onSubmit={onSubmit}>
      <FirstError />
      <div className="run-fields">
        {inputs.length === 0 && <p className="run-note">This flow asks for nothing. Start it as it is.</p>}
        {inputs.map((input) => (
          <InputField
            key={input.name}
            input={input}
            error={inputError?.input === input.name ? inputError.message : undefined}
          />
        ))}
        <RadioGroup
          title="Start from"
          options={START_FROM}
          value={startFrom}
          onChange={(value) => runPanel.setState({ startFrom: value })}
        />
        <details className="run-options">
          <summary>Options</summary>
          <div className="run-options-fields">
            <TextField
              label="Seed"
              help="The same seed gives the same Ids and identifiers. It counts for a fresh org."
              inputMode="numeric"
              value={seed}
              onChange={(value) => runPanel.setState({ seed: value.replaceAll(/\D/g, '') })}
            />
            <TextField
              label="Start time"
              help="Virtual start of a fresh org, UTC. Empty: 1 January 2026."
              type="datetime-local"
              value={startTime}
              onChange={(value) => runPanel.setState({ startTime: value })}
            />
          </div>
        </details>
      </div>
      <div className="run-foot">
        <p className="run-promise">Nothing is sent. Ever.</p>
        <Button variant="plain" onClick={() => void copyCommand()}>
          Copy as command
        </Button>
        <Button type="submit">Start run</Button>
      </div>
    </form>
  )
}

/** Problems do not forbid a run; the first one is told with the way to it. */
function FirstError(): ReactElement | null {
  // A muted error stops the run like any other.
  const { found } = useProblems()
  const document = useSession((state) => state.document)
  const error = found.find((problem) => problem.severity === 'error' && problem.where.element !== undefined)
  if (error === undefined) return null
  const { element = '', field = '' } = error.where
  return (
    <p className="run-warning">
      The run may stop at {elementLabels(document).element(element)}: {error.message}{' '}
      <button type="button" className="link" onClick={() => goToField(element, field)}>
        Show field
      </button>
    </p>
  )
}
