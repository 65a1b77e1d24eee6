/** What the platform decided about one message when it last tried it. Immutable; a new try makes a new outcome. */
export interface MessageOutcome {
  readonly status: 'sent' | 'failed' | 'held' | 'noCapacity'
  /** When it was decided; of a held message since when it waits. */
  readonly at: number
  /** Place among all lines and messages of the org. */
  readonly order: number
  readonly cause: OutcomeCause
  /** FailedMessageErrorReasons code, of failed messages only. */
  readonly reason?: FailureReason
  /** MessagingConsentStatus at that moment. */
  readonly consent: string | null
  /** Status of the newest open session at that moment. */
  readonly sessionStatus: string | null
  /** The session used; of a held message the one that blocks; without capacity the one that will be used. */
  readonly sessionId: string | null
  /** Went into a session that was open already. */
  readonly joined?: true
  /** The WhatsApp template was used. */
  readonly template?: true
  /** The text as sent, when it depends on records that may change. */
  readonly text?: string
}

/** Why, finer than the reason codes; `explain` puts it into words. */
export type OutcomeCause =
  | 'consentMet'
  | 'subscribed'
  | 'unchecked'
  | 'optedOutUnchecked'
  | 'sessionActive'
  | 'sessionOpen'
  | 'outboundCap'
  | 'userMissing'
  | 'componentUnavailable'
  | 'channelMissing'
  | 'channelInactive'
  | 'channelStandard'
  | 'channelUnsupported'
  | 'optedOut'
  | 'consentMissing'
  | 'consentTooLow'
  | 'subscriptionNotTied'
  | 'notSubscribed'
  | 'noTemplate'
  | 'timingDropped'
  | 'heldTooLong'

/** The first two were seen in real orgs; the rest are ours, because the full list is not public (messaging.md §2). */
export type FailureReason =
  | 'EndUserIsNotOptedIn'
  | 'ApprovedExternalTemplateRequired'
  | 'InvalidMessagingEndUser'
  | 'ChannelInactive'
  | 'ChannelNotSupported'
  | 'SubscriptionNotTiedToChannel'
  | 'EndUserIsNotSubscribed'
  | 'SessionNotAllowed'
  | 'PlatformError'

/** True for the codes that a real org was never seen to write. */
export function isSimulatedReason(reason: FailureReason): boolean {
  return reason !== 'EndUserIsNotOptedIn' && reason !== 'ApprovedExternalTemplateRequired'
}
