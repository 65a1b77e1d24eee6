import { setTiming, timingChoices, type ActionElement, type StoredChoice, type Timing } from '@parley/flow'
import type { ReactElement } from 'react'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { changeSend } from './change-send.ts'

export interface TimingFieldProps {
  readonly element: ActionElement
  readonly timing: StoredChoice<Timing>
}

const LINES: { readonly [T in Timing]: string } = {
  Any: 'Send, whatever conversation they are in.',
  NonActive: 'Wait while a rep or bot is talking with them.',
  Closed: 'Wait until they have no open session at all.',
}

/** Messaging Timing: optional, so it starts unset and can be cleared. */
export function TimingField({ element, timing }: TimingFieldProps): ReactElement {
  const isUnset = timing.choice === undefined && timing.other === undefined
  return (
    <RadioGroup
      title="Messaging Timing"
      field="allowedSessionStatus"
      value={timing.choice}
      options={timingChoices.map((choice) => ({ ...choice, line: LINES[choice.value] }))}
      note={
        timing.other !== undefined
          ? `Stored in the file: ${timing.other}`
          : isUnset
            ? 'Not set. Salesforce then sends at any time.'
            : undefined
      }
      canClear={!isUnset}
      onChange={(choice) => changeSend(setTiming(element, choice), 'Messaging Timing')}
      onClear={() => changeSend(setTiming(element, undefined), 'Clear Messaging Timing')}
    />
  )
}
