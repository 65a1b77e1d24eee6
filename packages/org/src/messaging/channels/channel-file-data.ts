/** What a `messagingChannel-meta.xml` says and the MessagingChannel record has no field for. Plain data. */
export interface ChannelFile {
  readonly developerName: string
  /** Trimmed, lower case, by kind. */
  readonly keywords: Readonly<Partial<Record<KeywordKind, readonly string[]>>>
  /** Text of each automatic response, by kind. */
  readonly responses: Readonly<Partial<Record<ResponseKind, string>>>
  /** `Queue`, `Flow`, `User` or `AgentforceServiceAgent`; null when the file names none. */
  readonly handlerType: string | null
  /** API name of the handling flow, queue or user. */
  readonly handler: string | null
  /** The WABA of a WhatsApp channel, which its templates must share. */
  readonly externalAccountId: string | null
}

export const keywordKinds = ['OptOut', 'DoubleOptIn', 'OptIn', 'Help', 'Custom'] as const
export type KeywordKind = (typeof keywordKinds)[number]

export const responseKinds = [
  'InitialResponse',
  'AgentEngagedResponse',
  'AgentEndEngagementResponse',
  'OptInPrompt',
  'DoubleOptInPrompt',
  'OptInConfirmation',
  'OptOutConfirmation',
  'HelpResponse',
  'CustomResponse',
] as const
export type ResponseKind = (typeof responseKinds)[number]
