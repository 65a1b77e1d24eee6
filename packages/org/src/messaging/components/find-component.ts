import type { Org } from '../../records/org-state.ts'
import { findBy } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { idOf, textField } from '../text-field.ts'
import type { MessageComponent } from './message-component.ts'

/** A component with what its record says about it. */
export interface FoundComponent {
  readonly component: MessageComponent
  /** Of the ConversationMessageDefinition; its prefix is `1md`. */
  readonly recordId: string
  readonly status: 'Draft' | 'Active' | 'Inactive'
}

/**
 * The component with this API name; undefined when the org has no record of it. A record without a file is a component
 * without parameters and text.
 */
export function findComponent(org: Org, name: string): FoundComponent | undefined {
  const record = findBy(org, 'ConversationMessageDefinition', 'DeveloperName', name).at(-1)
  if (!record) return undefined
  return {
    component: org.messaging.components.get(name) ?? bareComponent(name, record),
    recordId: idOf(record),
    status: statusOf(record),
  }
}

function statusOf(record: RecordValue): FoundComponent['status'] {
  const status = textField(record, 'Status')
  return status === 'Draft' || status === 'Inactive' ? status : 'Active'
}

function bareComponent(name: string, record: RecordValue): MessageComponent {
  return {
    name,
    label: textField(record, 'MasterLabel') ?? name,
    type: textField(record, 'Type') ?? 'Notification',
    language: textField(record, 'Language') ?? 'en_US',
    parameters: [],
    constants: [],
    layouts: [],
  }
}
