import { defineObject } from '../define-object.ts'
import { field, picklist, required, text } from '../fields.ts'

/**
 * The record of a messaging component. Only its Id, names, language, type and status stand here; what it says comes
 * from its metadata file. A component of the project is Active unless a record says otherwise.
 */
export const conversationMessageDefinition = defineObject({
  name: 'ConversationMessageDefinition',
  label: 'Conversation Message Definition',
  prefix: '1md',
  fields: [
    text('DeveloperName', 'Developer Name', required),
    text('MasterLabel', 'Master Label', required),
    text('Language', 'Master Language', { length: 20, defaultValue: 'en_US' }),
    text('Type', 'Type', { defaultValue: 'Notification' }),
    picklist('Status', 'Status', ['Draft', 'Active', 'Inactive'], { ...required, defaultValue: 'Active' }),
    field('Description', 'Description', 'textarea'),
  ],
})
