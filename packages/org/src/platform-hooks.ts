import { messagingHooks } from './messaging/record-hooks.ts'
import { standardDerivations } from './records/derived-fields.ts'
import type { RecordHooks } from './records/org-state.ts'

/** What the platform adds to plain records: standard fields that follow from others, and messaging. */
export const hooks: RecordHooks = {
  ...messagingHooks,
  derive: new Map([...standardDerivations, ...messagingHooks.derive]),
}
