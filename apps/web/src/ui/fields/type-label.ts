interface Typed {
  readonly dataType: string
  readonly isCollection?: boolean
  readonly objectType?: string | undefined
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['String', 'Text'],
  ['Number', 'Number'],
  ['Currency', 'Currency'],
  ['Boolean', 'Boolean'],
  ['Date', 'Date'],
  ['DateTime', 'Date/Time'],
  ['Time', 'Time'],
  ['Picklist', 'Picklist'],
  ['Multipicklist', 'Multi-Select Picklist'],
  ['SObject', 'Record'],
  ['Apex', 'Apex-Defined'],
])

/** A type in the admin's words: `Text`, `Text collection`, `Record (MessagingEndUser)`. */
export function typeLabel({ dataType, isCollection = false, objectType }: Typed): string {
  const name = NAMES.get(dataType) ?? dataType
  return `${name}${isCollection ? ' collection' : ''}${objectType ? ` (${objectType})` : ''}`
}
