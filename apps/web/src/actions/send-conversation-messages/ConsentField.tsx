import {
  consentChoices,
  offeredConsentChoices,
  setConsent,
  setSubscription,
  type ActionElement,
  type ConsentType,
  type FlowValue,
  type StoredChoice,
} from '@parley/flow'
import type { ReactElement } from 'react'
import { titleOf } from '../../elements/element-name.ts'
import { useSession } from '../../session/index.ts'
import { useFieldError, useFieldWarning } from '../../ui/fields/field-problems.ts'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { changeSend } from './change-send.ts'

export interface ConsentFieldProps {
  readonly element: ActionElement
  readonly consent: StoredChoice<ConsentType>
  readonly subscription: FlowValue | undefined
}

const LINES: { readonly [C in ConsentType]: string } = {
  MessagingEndUser: 'Only to people whose consent meets the channel’s.',
  Custom: 'No check here. Your flow decides who gets it.',
  CommunicationSubscription: 'Only to people who opted in to that subscription.',
}

/**
 * Who receives the message. The third choice needs a unified channel that supports marketing (Help page); a flow that has
 * taken it already keeps showing it.
 */
export function ConsentField({ element, consent, subscription }: ConsentFieldProps): ReactElement {
  const context = useSession((state) => state.checkContext)
  const error = useFieldError(element.name, 'channelConsentType')
  const warning = useFieldWarning(element.name, 'channelConsentType')
  const offered = offeredConsentChoices(context)
  const needsThird =
    consent.choice === 'CommunicationSubscription' && !offered.some(({ value }) => value === consent.choice)
  const choices = needsThird ? consentChoices : offered
  return (
    <>
      <RadioGroup
        title="Apply Messaging channel consent preferences"
        field="channelConsentType"
        value={consent.choice}
        options={choices.map(({ value, label }) => ({ value, label, line: LINES[value] }))}
        note={consent.other === undefined ? undefined : `Stored in the file: ${consent.other}`}
        error={error}
        warning={warning}
        onChange={(choice) => changeSend(setConsent(element, choice), 'Consent')}
      />
      {consent.choice === 'CommunicationSubscription' && (
        <div className="indented">
          <ValueField
            element={element.name}
            field="communicationSubscriptionId"
            label="Communication Subscription"
            required
            help="A text resource with the subscription’s Id. The subscription must belong to the sending channel."
            value={subscription}
            dataType="String"
            backTo={titleOf(element)}
            onChange={(value) =>
              changeSend(setSubscription(element, value), 'Communication Subscription', `${element.name}/subscription`)
            }
          />
        </div>
      )}
    </>
  )
}
