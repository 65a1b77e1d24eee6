import type { ConsentType } from '../consent/consent-level.ts'

/** What a `messagingChannel-meta.xml` says, in the words of the objects. */
export interface ChannelFile {
  readonly developerName: string
  readonly label: string
  readonly messageType: string
  readonly platformKey: string | null
  readonly countryCode: string | null
  /** The WABA of a WhatsApp channel, which its templates must share. */
  readonly externalAccountId: string | null
  readonly consentType: ConsentType | null
  readonly usages: readonly { readonly consentType: ConsentType | null; readonly deploymentType: string }[]
  /** `Queue`, `Flow`, `User` or `AgentforceServiceAgent`. */
  readonly handlerType: string | null
  /** API name of the handling flow, user or agent. */
  readonly handler: string | null
  /** The queue, which is also the fallback of another handler. */
  readonly queue: string | null
  /** By type: `InitialResponse`, `OptOutConfirmation` … */
  readonly responses: ReadonlyMap<string, AutomaticResponse>
  readonly keywords: readonly LanguageKeywords[]
}

export type AutomaticResponse = { readonly text: string } | { readonly component: string }

export interface LanguageKeywords {
  readonly language: string
  /** `OptIn`, `DoubleOptIn`, `OptOut`, `Help`, `Custom` → its keywords. */
  readonly words: ReadonlyMap<string, readonly string[]>
}
