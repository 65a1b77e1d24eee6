import type { MessagingState } from '../messaging/messaging-state.ts'
import type { RecordValue } from '../values/value.ts'
import type { Store } from './table.ts'

/**
 * A simulated org: mutable, owned by one runner. Everything in it is plain data (Maps and arrays of JSON values; see
 * `saveOrg`), except `hooks`, which are functions and the same for every org, and an open transaction.
 */
export interface Org {
  /** The virtual clock, milliseconds since 1970 in UTC. */
  readonly clock: { now: number }
  readonly store: Store
  /** Last number given out: by object name for Ids, by `object.Name` for automatic numbers. */
  readonly serials: Map<string, number>
  /** Drawn numbers so far: the n-th UUID depends on the seed and n alone. */
  readonly random: { readonly seed: number; drawn: number }
  /** Record Ids by `referenceId`, the `@name` of data files and scenarios. */
  readonly references: Map<string, string>
  transaction: UndoLog | undefined
  messaging: MessagingState
  /** Switches of `messaging/assumptions.ts` that differ from their default, id → choice. */
  readonly assumptions: Map<string, string>
  /** The User that flows run as: `$User`, CreatedById, the owner of what is made. */
  readonly runningUserId: string
  readonly hooks: RecordHooks
}

/** What the platform adds to plain storage. Keyed by object name. */
export interface RecordHooks {
  /** Fields that follow from others and are stored with the row (MessagingEndUser.IsFullyOptedIn), at each write. */
  readonly derive: ReadonlyMap<string, (org: Org, row: RecordValue) => Readonly<Record<string, boolean | string>>>
  /** Fields that are worked out when somebody reads them, by field name; the row itself doesn't hold them. */
  readonly lazy: ReadonlyMap<string, ReadonlyMap<string, (org: Org, row: RecordValue) => string | null>>
  /** Told after a row was inserted (`before` undefined), updated, or deleted (`after` undefined); not at rollback. */
  readonly changed: ReadonlyMap<
    string,
    (org: Org, before: RecordValue | undefined, after: RecordValue | undefined) => void
  >
}

/** What an open transaction needs to undo and to finish. */
export interface UndoLog {
  /** Newest last; each puts back one change. */
  readonly undo: (() => void)[]
  readonly afterCommit: (() => void)[]
}
