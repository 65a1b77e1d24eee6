import { longevityChoices, setLongevity, type ActionElement, type Longevity, type StoredChoice } from '@parley/flow'
import type { ReactElement } from 'react'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { changeSend } from './change-send.ts'

export interface LongevityFieldProps {
  readonly element: ActionElement
  readonly longevity: StoredChoice<Longevity>
}

const LINES: { readonly [L in Longevity]: string } = {
  KeepSessionOpen: 'Ends after 48 hours without a reply.',
  EndSession: 'A reply starts a new session, routed to support.',
}

/** Session Longevity: what becomes of the session after the message; optional like the timing. */
export function LongevityField({ element, longevity }: LongevityFieldProps): ReactElement {
  const isUnset = longevity.choice === undefined && longevity.other === undefined
  return (
    <RadioGroup
      title="Session Longevity"
      field="sessionLongevityPreference"
      value={longevity.choice}
      options={longevityChoices.map((choice) => ({ ...choice, line: LINES[choice.value] }))}
      note={
        longevity.other !== undefined
          ? `Stored in the file: ${longevity.other}`
          : isUnset
            ? 'Not set. Salesforce then ends the session.'
            : undefined
      }
      canClear={!isUnset}
      onChange={(choice) => changeSend(setLongevity(element, choice), 'Session Longevity')}
      onClear={() => changeSend(setLongevity(element, undefined), 'Clear Session Longevity')}
    />
  )
}
