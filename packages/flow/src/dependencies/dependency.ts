/** Something of the org that a flow names: without it a deployment is refused, or the flow fails when it runs. */
export interface Dependency {
  readonly type: DependencyType
  /** As a manifest writes it: `Order_Sub`, `Order__c`, `Order.Size__c`, `Account.Welcome`. */
  readonly name: string
  /** API names of the elements and resources that name it; `$Start` for Start, empty for the flow itself. */
  readonly in: readonly string[]
}

/** Types of the Metadata API. */
export type DependencyType =
  | 'ApexClass'
  | 'Bot'
  | 'ContentAsset'
  | 'ConversationMessageDefinition'
  | 'CustomField'
  | 'CustomLabel'
  | 'CustomMetadata'
  | 'CustomNotificationType'
  | 'CustomObject'
  | 'CustomPermission'
  | 'EmailTemplate'
  | 'ExpressionSetDefinition'
  | 'Flow'
  | 'GenAiPromptTemplate'
  | 'LightningComponentBundle'
  | 'MessagingChannel'
  | 'PermissionSet'
  | 'Profile'
  | 'Queue'
  | 'QuickAction'
  | 'RecordType'
  | 'ServiceChannel'
  | 'WorkflowAlert'

/** One mention of something, before the mentions of one thing are put together. */
export type Named = Pick<Dependency, 'type' | 'name'>
