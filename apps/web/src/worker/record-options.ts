import { recordsOf } from '@parley/org'
import type { Org, RecordValue } from '@parley/org'
import type { RecordOption } from './org-client.ts'

/** Records of any object, for pickers of record inputs. */
export function recordOptions(
  org: Org,
  request: { readonly object: string; readonly search: string; readonly limit: number },
): readonly RecordOption[] {
  const search = request.search.trim().toLowerCase()
  return recordsOf(org, request.object)
    .map(optionOf)
    .filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(search))
    .slice(0, request.limit)
}

function optionOf(record: RecordValue): RecordOption {
  const text = (field: string): string | undefined => {
    const value = record[field]
    return typeof value === 'string' ? value : undefined
  }
  const id = text('Id') ?? ''
  return {
    id,
    label: text('Name') ?? text('LastName') ?? text('CaseNumber') ?? text('DeveloperName') ?? id,
    detail: text('Status') ?? text('Email') ?? text('MessagingPlatformKey') ?? id,
  }
}
