import type { ProjectDependency } from './project-dependencies.ts'

/** A metadata type in the words of Setup. */
export function metadataTypeLabel(type: ProjectDependency['type']): string {
  return labels[type]
}

const labels: { readonly [T in ProjectDependency['type']]: string } = {
  ApexClass: 'Apex class',
  Bot: 'Bot',
  ContentAsset: 'Asset file',
  ConversationMessageDefinition: 'Messaging component',
  CustomField: 'Custom field',
  CustomLabel: 'Custom label',
  CustomMetadata: 'Custom metadata record',
  CustomNotificationType: 'Notification type',
  CustomObject: 'Custom object',
  CustomPermission: 'Custom permission',
  EmailTemplate: 'Email template',
  ExpressionSetDefinition: 'Expression set',
  Flow: 'Flow',
  GenAiPromptTemplate: 'Prompt template',
  Id: 'Record with the Id',
  LightningComponentBundle: 'Lightning component',
  MessagingChannel: 'Messaging channel',
  PermissionSet: 'Permission set',
  Profile: 'Profile',
  Queue: 'Queue',
  QuickAction: 'Quick action',
  RecordType: 'Record type',
  ServiceChannel: 'Service channel',
  WorkflowAlert: 'Email alert',
}
