import type { Org } from '../../records/org-state.ts'
import { insertRecord } from '../../records/store.ts'
import type { MessageComponent } from './message-component.ts'

/** Makes a component known to the org, with its ConversationMessageDefinition record, Active. Answers the record's Id. */
export function addComponent(org: Org, component: MessageComponent): string {
  org.messaging.components.set(component.name, component)
  const record = insertRecord(org, 'ConversationMessageDefinition', {
    DeveloperName: component.name,
    MasterLabel: component.label,
    Language: component.language,
    Type: component.type,
    Status: 'Active',
  })
  return typeof record['Id'] === 'string' ? record['Id'] : ''
}
