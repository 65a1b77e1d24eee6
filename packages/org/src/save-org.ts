import { loadMessaging, saveMessaging, type MessagingData } from './messaging/save-messaging.ts'
import { hooks } from './platform-hooks.ts'
import type { Org } from './records/org-state.ts'
import { loadRecords, saveRecords, type RecordsData } from './records/save-records.ts'

/** A whole org as plain JSON. The same org gives the same bytes, before and after a rollback too. */
export interface OrgData {
  /** Raised when older data can't be read as they are. */
  readonly version: 1
  readonly records: RecordsData
  readonly messaging: MessagingData
}

/**
 * Writes an org down. Cheap enough to keep one from before each run: records are shared, not copied. No transaction
 * may be open.
 */
export function saveOrg(org: Org): OrgData {
  return { version: 1, records: saveRecords(org), messaging: saveMessaging(org.messaging) }
}

/** The org that was written down, independent of it: it goes on exactly as that one would have. */
export function loadOrg(data: OrgData): Org {
  return { ...loadRecords(data.records), messaging: loadMessaging(data.messaging), hooks }
}
