import type { ActionElement } from '../../elements/element.ts'
import type { CheckContext } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import { consentChoices } from './choices.ts'
import type { SendInputName } from './inputs.ts'
import { inputValue } from './with-input.ts'

/** The two consent values, which may contradict each other or switch the check off, and the subscription they may need. */
export function checkConsent(element: ActionElement, context: CheckContext): readonly Finding[] {
  const enforced = inputValue(element.inputs, 'isEnforceMessagingChannelConsent')
  const type = inputValue(element.inputs, 'channelConsentType')
  const isEnforced = enforced?.kind === 'boolean' ? enforced.value : undefined
  const typeText = type?.kind === 'string' ? type.text : undefined
  const problems: Finding[] = []
  if (enforced === undefined && type === undefined) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-missing',
        message: 'Nothing says whose consent counts. Choose one of the consent preferences.',
      }),
    )
  } else if (isContradiction(isEnforced, typeText)) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-contradiction',
        message: `Consent is stored as ${isEnforced} with ${typeText}, which contradict each other. The run goes by ${isEnforced}: ${isEnforced ? 'consent is checked' : 'no consent is checked'}.`,
      }),
    )
  }
  if (isEnforced === false) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-off',
        message: 'No consent is checked here, so people who opted out get the message unless the flow leaves them out.',
      }),
    )
  }
  return typeText === 'CommunicationSubscription' ? [...problems, ...checkSubscription(element, context)] : problems
}

function isContradiction(isEnforced: boolean | undefined, type: string | undefined): boolean {
  if (isEnforced === undefined || type === undefined) return false
  const choice = consentChoices.find(({ value }) => value === type)
  return choice !== undefined && choice.enforced !== isEnforced
}

function checkSubscription(element: ActionElement, context: CheckContext): readonly Finding[] {
  const problems: Finding[] = []
  const subscription = inputValue(element.inputs, 'communicationSubscriptionId')
  if (subscription === undefined || (subscription.kind === 'string' && subscription.text.trim() === '')) {
    problems.push(
      problem(element, 'communicationSubscriptionId', {
        code: 'action/subscription-missing',
        message: 'No communication subscription is chosen. Choose one, or apply consent in another way.',
      }),
    )
  }
  if (context.hasUnifiedMarketingChannel === false) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/subscription-without-unified-channel',
        message:
          'A communication subscription needs a unified channel that supports marketing, and there is none. Apply consent in another way.',
      }),
    )
  }
  return problems
}

function problem(element: ActionElement, field: SendInputName, found: Omit<Finding, 'where'>): Finding {
  return { ...found, where: { element: element.name, field } }
}
