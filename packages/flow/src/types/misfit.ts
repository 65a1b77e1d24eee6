import type { FlowValue } from '../elements/value.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { dataTypeLabel } from '../resources/data-type.ts'
import type { DataType } from '../resources/resource.ts'
import { knownType } from './known-type.ts'
import type { ReferenceType } from './reference-type.ts'

/** What a place in a flow takes; what is left out does not matter. */
export interface WantedType {
  readonly dataType?: DataType
  readonly isCollection?: boolean
  readonly objectType?: string
}

/**
 * The value in words when it does not fit, for example `note (Text collection)`. Undefined when it fits, is missing, or its type
 * is not known before the run. Text takes every single value that has a text; `EmptyString` clears everything.
 */
export function misfit(
  value: FlowValue | undefined,
  wanted: WantedType,
  surroundings: Surroundings,
): string | undefined {
  if (value === undefined || value.kind === 'apex' || value.kind === 'unknown' || wanted.dataType === 'Apex') {
    return undefined
  }
  if (value.kind !== 'reference') {
    const fits = wanted.isCollection !== true && isLiteralOf(wanted.dataType, value)
    return fits ? undefined : literalInWords(value)
  }
  const type = value.to === EMPTY_STRING ? undefined : knownType(value.to, surroundings)
  return type === undefined || fitsType(wanted, type) ? undefined : `${value.to} (${typeInWords(type)})`
}

/** A type in the admin's words: `Text`, `Text collection`, `Record collection (MessagingEndUser)`. */
export function typeInWords({ dataType, isCollection, objectType }: WantedType): string {
  const item = dataType === undefined ? undefined : dataTypeLabel(dataType)
  const whole =
    isCollection === true ? (item === undefined ? 'collection' : `${item} collection`) : (item ?? 'one value')
  return objectType === undefined ? whole : `${whole} (${objectType})`
}

const EMPTY_STRING = '$GlobalConstant.EmptyString'

/** Whether a value of one type can be put where another is wanted. */
export function fitsType(wanted: WantedType, given: Omit<ReferenceType, 'of'>): boolean {
  if (wanted.isCollection !== undefined && wanted.isCollection !== given.isCollection) return false
  if (wanted.dataType === undefined || given.dataType === 'Apex') return true
  const { objectType = given.objectType } = wanted
  if (wanted.dataType === 'SObject' && objectType?.toLowerCase() !== given.objectType?.toLowerCase()) {
    return given.dataType === 'SObject' && given.objectType === undefined
  }
  const accepted = ACCEPTED[wanted.dataType]
  // A collection is taken as it is; only a single value is turned into text.
  if (given.isCollection && accepted === TEXTUAL) return TEXTS.includes(given.dataType)
  return accepted.includes(given.dataType)
}

const TEXTS: readonly DataType[] = ['String', 'Picklist', 'Multipicklist']
const NUMBERS: readonly DataType[] = ['Number', 'Currency']
const DAYS: readonly DataType[] = ['Date', 'DateTime']
const TEXTUAL: readonly DataType[] = [...TEXTS, ...NUMBERS, ...DAYS, 'Boolean', 'Time']

const ACCEPTED: { readonly [T in DataType]: readonly DataType[] } = {
  String: TEXTUAL,
  Picklist: TEXTUAL,
  Multipicklist: TEXTUAL,
  Number: NUMBERS,
  Currency: NUMBERS,
  Boolean: ['Boolean'],
  Date: DAYS,
  DateTime: DAYS,
  Time: ['Time'],
  SObject: ['SObject'],
  Apex: ['Apex'],
}

type Literal = Extract<FlowValue, { readonly text: string } | { readonly kind: 'boolean' }>

/** A text with merge fields is known only in a run; without them it fits where it reads as the type. */
function isLiteralOf(wanted: DataType | undefined, value: Literal): boolean {
  if (wanted === undefined || TEXTS.includes(wanted)) return true
  if (value.kind === 'string')
    return value.text.includes('{!') || (READS_AS.get(wanted)?.test(value.text.trim()) ?? false)
  if (value.kind === 'number') return NUMBERS.includes(wanted) && NUMBER.test(value.text.trim())
  if (value.kind === 'boolean') return wanted === 'Boolean'
  return value.kind === 'time' ? wanted === 'Time' : DAYS.includes(wanted)
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/
const DAY = /^\d{4}-\d{2}-\d{2}(T.*)?$/

const READS_AS: ReadonlyMap<DataType, RegExp> = new Map([
  ['Number', NUMBER],
  ['Currency', NUMBER],
  ['Boolean', /^(true|false)$/i],
  ['Date', DAY],
  ['DateTime', DAY],
  ['Time', /^\d{1,2}:\d{2}/],
])

function literalInWords(value: Literal): string {
  if (value.kind === 'boolean') return value.value ? 'True' : 'False'
  const shown = value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text
  return value.kind === 'string' ? `the text "${shown}"` : shown
}
