import type { MessageOutcome } from './message-outcome.ts'

/**
 * An accepted call of the action as the platform works on it. Kept small, because a broadcast makes ten thousand of
 * them: what a query sees of it stands in its ConvMessageSendRequest, its lists of identifiers are worked out on reading.
 */
export interface SendRequest {
  /** Of the ConvMessageSendRequest. */
  readonly id: string
  /** `MSJ-00000001` */
  readonly name: string
  readonly acceptedAt: number
  /** Owner of the sessions of what is sent at once. */
  readonly runningUserId: string
  /** Number of the first message's UUID among all that the org drew; the others follow. */
  readonly firstUuid: number
  readonly component: string
  /** Values of the component's parameters by name, each already in the representation of its type. */
  readonly parameters: readonly (readonly [string, ParameterValue])[]
  readonly enforcesConsent: boolean
  readonly consentType: 'MessagingEndUser' | 'CommunicationSubscription'
  readonly subscriptionId: string | null
  readonly timing: SessionTiming
  readonly longevity: SessionLongevity
  /** Ids of 18 characters in the order of the call, doubles kept. */
  readonly users: readonly string[]
  /** `waiting` to begin, `dispatching` chunk by chunk, `parked` with messages that wait for something else. */
  phase: 'waiting' | 'dispatching' | 'parked' | 'completed'
  /** Place of the first message that was not tried yet. */
  next: number
  /** As far as messages were tried, in the order of `users`. */
  readonly outcomes: MessageOutcome[]
  readonly counts: { sent: number; failed: number; held: number; noCapacity: number }
  /** When the messages without capacity are tried again. */
  retryAt: number | null
}

export type SessionTiming = 'Any' | 'NonActive' | 'Closed'
export type SessionLongevity = 'KeepSessionOpen' | 'EndSession' | 'KeepSessionOpenOrAppend'
export type ParameterValue = string | number | boolean | null | readonly (string | number | boolean)[]
