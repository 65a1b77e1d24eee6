import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { textField } from '../text-field.ts'
import type { ExternalTemplate, MessageComponent } from './message-component.ts'

/**
 * The template that WhatsApp lets through on this channel at any time: Approved, and of the channel's own account
 * (accountIdentifier = externalAccountId, messaging reference §6.5; a channel that names no account takes any).
 * Undefined when there is none.
 */
export function templateFor(org: Org, component: MessageComponent, channel: RecordValue): ExternalTemplate | undefined {
  const account = textField(channel, 'ExternalAccountId')
  const believesFile = choiceOf(org, 'template-status') === 'as-file'
  return component.layouts
    .filter((layout) => layout.formatType === 'ExternalTemplate')
    .flatMap((layout) => layout.templates)
    .find(
      (template) =>
        (account ?? template.accountIdentifier) === template.accountIdentifier && isApproved(template, believesFile),
    )
}

/** Exports write Pending for templates in daily use, so Pending alone is no proof (§10 no. 11); a refusal is one. */
function isApproved(template: ExternalTemplate, believesFile: boolean): boolean {
  return template.status === 'Approved' || (!believesFile && template.status === 'Pending')
}
