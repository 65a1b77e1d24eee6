import type { Org } from '../../records/org-state.ts'
import { findBy } from '../../records/store.ts'
import { dayMs, parseDateTime } from '../../values/date-time.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import type { MessageComponent } from '../components/message-component.ts'
import { templateFor } from '../components/template-for.ts'
import { idOf, textField } from '../text-field.ts'

/**
 * WhatsApp's rule: an approved template goes at any time, free text only within 24 hours of the customer's last message
 * (messaging reference §6.5). Other channels know no templates.
 */
export function templateNeed(
  org: Org,
  component: MessageComponent,
  user: RecordValue,
  channel: RecordValue,
): 'used' | 'notNeeded' | 'missing' {
  if (textField(channel, 'MessageType') !== 'WhatsApp') return 'notNeeded'
  if (templateFor(org, component, channel)) return 'used'
  if (choiceOf(org, 'whatsapp-window') === 'off') return 'notNeeded'
  const hasText = component.layouts.some((layout) => layout.formatType === 'Text')
  return hasText && wroteLately(org, idOf(user)) ? 'notNeeded' : 'missing'
}

/** A session in the data that the customer began counts as a message at its start. */
function wroteLately(org: Org, userId: string): boolean {
  const since = org.clock.now - dayMs
  if ((org.messaging.lastInbound.get(userId) ?? -Infinity) > since) return true
  return findBy(org, 'MessagingSession', 'MessagingEndUserId', userId).some((session) => {
    const start = parseDateTime(textField(session, 'StartTime') ?? '')
    return session['Origin'] === 'InboundInitiated' && start !== undefined && start > since && start <= org.clock.now
  })
}
