import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { changeConsent } from '../consent/change-consent.ts'
import { requiredConsent } from '../consent/consent-level.ts'
import { dropSubscriptions } from '../consent/drop-subscriptions.ts'
import { optIntoSubscriptions } from '../consent/opt-into-subscriptions.ts'
import type { Journal } from '../journal.ts'
import { textField } from '../text-field.ts'
import { autoRespond } from './auto-respond.ts'
import { columnOf, type KeywordKind } from './keyword-of.ts'

export interface KeywordUse {
  /** Origin of the session that a keyword alone makes. */
  readonly origin: 'OptIn' | 'OptOut' | 'Help' | 'InboundInitiated'
  readonly respond: (sessionId: string | null) => void
}

/**
 * Does what a keyword asks for (messaging reference §5 no. 3–5). Undefined when it means nothing to this person: a
 * double opt-in that nobody asked for is an ordinary message. The answer goes out once the session is known.
 */
export function handleKeyword(
  org: Org,
  journal: Journal,
  user: RecordValue,
  channel: RecordValue,
  kinds: readonly KeywordKind[],
): KeywordUse | undefined {
  const use = (origin: KeywordUse['origin'], text: string | null | undefined): KeywordUse => ({
    origin,
    respond: (sessionId) => autoRespond(org, journal, user, sessionId, text),
  })
  const status = textField(user, 'MessagingConsentStatus')
  const asksDouble = requiredConsent(org, channel) === 'DoubleOptIn'
  if (kinds.includes('OptOut')) {
    changeConsent(org, journal, user, 'OptedOut')
    dropSubscriptions(org, user, channel)
    return use('OptOut', columnOf(org, channel, 'OptOutConfirmation')[0])
  }
  if (kinds.includes('DoubleOptIn') && asksDouble && status === 'ExplicitlyOptedIn') {
    changeConsent(org, journal, user, 'DoublyOptedIn')
    optIntoSubscriptions(org, user, channel)
    return use('OptIn', columnOf(org, channel, 'OptInConfirmation')[0])
  }
  if (kinds.includes('OptIn')) {
    const isHigher = status === 'ExplicitlyOptedIn' || status === 'DoublyOptedIn'
    if (!isHigher) changeConsent(org, journal, user, 'ExplicitlyOptedIn')
    const isPrompted = asksDouble && status !== 'DoublyOptedIn'
    if (!isPrompted) optIntoSubscriptions(org, user, channel)
    const prompt = isPrompted ? textField(channel, 'DoubleOptInPrompt') : null
    return use('OptIn', prompt ?? columnOf(org, channel, 'OptInConfirmation')[0])
  }
  if (kinds.includes('Help')) return use('Help', columnOf(org, channel, 'HelpResponse')[0])
  return kinds.includes('Custom') ? use('InboundInitiated', columnOf(org, channel, 'CustomResponse')[0]) : undefined
}
