import type { RecordHooks } from './records/org-state.ts'

/** What the messaging platform adds to plain records. */
export const hooks: RecordHooks = {
  derive: new Map(),
  lazy: new Map(),
  changed: new Map(),
}
