import type { RecordValue } from '../values/value.ts'
import type { Org } from './org-state.ts'

/** The record with the fields filled in that are worked out on reading; the very same object where there are none. */
export function withLazyFields(org: Org, record: RecordValue): RecordValue {
  const lazy = org.hooks.lazy.get(record.attributes.type)
  if (!lazy) return record
  const worked: Record<string, string | null> = {}
  for (const [name, workOut] of lazy) worked[name] = workOut(org, record)
  return { ...record, ...worked, attributes: record.attributes }
}
