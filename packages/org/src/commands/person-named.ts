import type { OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { resolveReference } from '../records/references.ts'
import { getRecord } from '../records/store.ts'
import { didYouMean } from '../schema/suggest.ts'
import type { RecordValue } from '../values/value.ts'

/** The messaging user that a command means, by `@name` or Id. */
export function personNamed(
  org: Org,
  reference: string,
): { readonly user: RecordValue } | { readonly error: OrgError } {
  const id = resolveReference(org, reference)
  const record = id === undefined ? undefined : getRecord(org, id)
  if (record?.attributes.type === 'MessagingEndUser') return { user: record }
  if (record) return failed('not-a-person', `${reference} is a ${record.attributes.type}, not a MessagingEndUser.`)
  if (id !== undefined) return failed('no-such-record', `There is no record ${reference} any more, or never was.`)
  const names = didYouMean(reference.slice(1), org.references.keys())
  return failed('unknown-reference', `No record is called ${reference}.${names}`)
}

function failed(code: string, message: string): { readonly error: OrgError } {
  return { error: { code, message } }
}
