import type { ActionElement } from '../../elements/element.ts'
import type { CheckContext } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import { chosenComponent } from './check-component.ts'

/** WhatsApp takes plain text only while a customer's message is less than 24 hours old (messaging.md §6.5); a template goes out any time. */
export function checkTemplate(element: ActionElement, context: CheckContext): readonly Finding[] {
  const component = chosenComponent(element, context)
  const isSentByWhatsApp = context.channelTypes?.includes('WhatsApp') === true
  if (component === undefined || !isSentByWhatsApp || component.formats.includes('ExternalTemplate')) return []
  return [
    {
      code: 'action/component-without-template',
      message: `${component.label} has no WhatsApp template, so WhatsApp users get it only within 24 hours of their last message.`,
      where: { element: element.name, field: 'messageDefinitionName' },
    },
  ]
}
