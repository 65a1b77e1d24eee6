import type { ProblemCode, Suppression } from '@parley/flow'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { sessionStore } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'

interface MuteFormProps {
  readonly code: ProblemCode
  /** API name of the element or resource; undefined when the finding is about the flow. */
  readonly element: string | undefined
  readonly onMute: (suppression: Suppression) => void
  readonly onCancel: () => void
}

type Reach = 'element' | 'flow' | 'project'

/** Asks why a finding need not be read, and where; without a reason nothing is muted. */
export function MuteForm({ code, element, onMute, onCancel }: MuteFormProps): ReactElement {
  const [reason, setReason] = useState('')
  const [reach, setReach] = useState<Reach>(element === undefined ? 'flow' : 'element')
  const [isAsked, setAsked] = useState(false)
  const options = [
    ...(element === undefined ? [] : [{ value: 'element', label: `Here (${element})` }]),
    { value: 'flow', label: 'In this flow' },
    { value: 'project', label: 'In the whole project' },
  ]
  const submit = (): void => {
    setAsked(true)
    if (reason.trim() === '') return
    const { flowApiName } = sessionStore.getState()
    onMute({
      code,
      ...(reach === 'project' ? {} : { flow: flowApiName }),
      ...(reach === 'element' && element !== undefined ? { element } : {}),
      reason: reason.trim(),
    })
  }
  return (
    <form
      className="problem-mute"
      aria-label={`Mute ${code}`}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextField
        label="Reason"
        required
        className="problem-mute-reason"
        value={reason}
        onChange={setReason}
        autoFocus
        {...(isAsked && reason.trim() === '' ? { error: 'Say why, for whoever reads it next.' } : {})}
      />
      <Select label="Where" value={reach} options={options} onChange={(value) => setReach(reachOf(value))} />
      <div className="problem-mute-buttons">
        <Button type="submit">Mute</Button>
        <Button variant="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function reachOf(value: string): Reach {
  return value === 'element' || value === 'flow' ? value : 'project'
}
