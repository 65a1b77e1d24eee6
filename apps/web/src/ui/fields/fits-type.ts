/** What a field takes; what is left out does not matter. */
export interface WantedType {
  readonly dataType?: string | undefined
  readonly isCollection?: boolean | undefined
  readonly objectType?: string | undefined
}

export interface OfferedType {
  readonly dataType: string
  readonly isCollection: boolean
  readonly objectType?: string | undefined
}

// Text takes picklists as they are stored; a date/time takes a date as its midnight (flow-builder.md §3).
const ACCEPTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['String', ['String', 'Picklist', 'Multipicklist']],
  ['Picklist', ['String', 'Picklist']],
  ['Multipicklist', ['String', 'Picklist', 'Multipicklist']],
  ['Number', ['Number', 'Currency']],
  ['Currency', ['Number', 'Currency']],
  ['DateTime', ['DateTime', 'Date']],
])

/** Whether a resource of one type may stand in a field that wants another. */
export function fitsType(wanted: WantedType, offered: OfferedType): boolean {
  if (wanted.isCollection !== undefined && wanted.isCollection !== offered.isCollection) return false
  if (wanted.objectType !== undefined && wanted.objectType !== offered.objectType) return false
  if (!wanted.dataType) return true
  return (ACCEPTS.get(wanted.dataType) ?? [wanted.dataType]).includes(offered.dataType)
}
