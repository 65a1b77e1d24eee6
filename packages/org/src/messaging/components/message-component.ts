/** A messaging component (ConversationMessageDefinition) as its file describes it. Plain data. */
export interface MessageComponent {
  readonly name: string
  readonly label: string
  /** `Notification`, `Link`, `Picklist` … Only Notification can be sent by a flow. */
  readonly type: string
  /** `en_US`; decides how dates and numbers read in the text. */
  readonly language: string
  readonly parameters: readonly ComponentParameterData[]
  readonly constants: readonly (readonly [string, string])[]
  readonly layouts: readonly MessageLayout[]
}

export interface ComponentParameterData {
  readonly name: string
  readonly label: string
  readonly valueType: string
  readonly isRequired: boolean
  readonly isList: boolean
}

export interface MessageLayout {
  /** `Text`, `ExternalTemplate`, `RichLink` … */
  readonly formatType: string
  /** The text with its merge fields `{!$Parameters.x}` and `{!$Constants.x}`; null where the layout has none. */
  readonly text: string | null
  readonly templates: readonly ExternalTemplate[]
}

/** A WhatsApp template at Meta that the layout stands for. */
export interface ExternalTemplate {
  /** The WABA; must be the channel's externalAccountId. */
  readonly accountIdentifier: string
  readonly language: string
  readonly status: string
  readonly templateName: string
}
