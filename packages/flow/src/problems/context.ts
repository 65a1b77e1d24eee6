/**
 * What checks and type look-ups may know about the world around a flow. Plain data: flow and org do not know each
 * other, the engine's `checkContextOf(org)` fills it. A missing member means "not known": rules that need it stay silent.
 */
export interface CheckContext {
  readonly components?: readonly ComponentInfo[]
  /** An active unified channel that supports marketing exists (shows the subscription choice). */
  readonly hasUnifiedMarketingChannel?: boolean
  readonly objects?: readonly ObjectInfo[]
  /** `MessageType` of the channels that can send: `WhatsApp`, `Text` … */
  readonly channelTypes?: readonly string[]
  /** The project's flows, for what calls them. */
  readonly flows?: readonly FlowInfo[]
}

/** A flow of the project as its callers see it. Where only its file's name is known, the rest is missing. */
export interface FlowInfo {
  /** API name. */
  readonly name: string
  readonly processType?: string
  readonly status?: string
  /** Names of the variables that are available for input. */
  readonly inputs?: readonly string[]
}

/** A messaging component (ConversationMessageDefinition) as the form needs it. */
export interface ComponentInfo {
  readonly name: string
  readonly label: string
  /** `Notification`, `Link`, `Picklist` … Only Notification can be sent by a flow. */
  readonly type: string
  readonly status: 'Draft' | 'Active' | 'Inactive'
  readonly parameters: readonly ComponentParameter[]
  /** The text layout with its `{!$Parameters.x}` merge fields, for the bubble. */
  readonly text: string
  /** Constants by name, for the bubble. */
  readonly constants: Readonly<Record<string, string>>
  readonly formats: readonly string[]
}

export interface ComponentParameter {
  readonly name: string
  readonly label: string
  /** `Text`, `Integer`, `Double`, `Boolean`, `Date`, `DateTime`, `RecordId`, `Url`, `ImageId` … */
  readonly valueType: string
  readonly isRequired: boolean
  readonly isList: boolean
}

export interface ObjectInfo {
  readonly name: string
  readonly label: string
  readonly fields: readonly FieldInfo[]
}

export interface FieldInfo {
  readonly name: string
  readonly label: string
  /** FlowDataType of the field: `String`, `Number`, `Boolean`, `Date`, `DateTime`, `Picklist` … Ids and references are `String`. */
  readonly dataType: string
  /** Reference fields: target object and the relationship's name (`MessagingChannel` for `MessagingChannelId`). */
  readonly referenceTo?: string
  readonly relationshipName?: string
  readonly picklistValues?: readonly string[]
}
