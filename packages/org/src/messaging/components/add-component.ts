import type { Org } from '../../records/org-state.ts'
import { findBy, insertRecord, updateRecord } from '../../records/store.ts'
import { idOf } from '../text-field.ts'
import type { MessageComponent } from './message-component.ts'

/**
 * Makes a component known to the org, with its ConversationMessageDefinition record, Active. One of the same name is
 * replaced and keeps its Id and status. Answers the record's Id.
 */
export function addComponent(org: Org, component: MessageComponent): string {
  org.messaging.components.set(component.name, component)
  const fields = { MasterLabel: component.label, Language: component.language, Type: component.type }
  const [known] = findBy(org, 'ConversationMessageDefinition', 'DeveloperName', component.name)
  if (known !== undefined) return idOf(updateRecord(org, idOf(known), fields))
  return idOf(
    insertRecord(org, 'ConversationMessageDefinition', { ...fields, DeveloperName: component.name, Status: 'Active' }),
  )
}
