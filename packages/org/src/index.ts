// Values
export type { Decimal, RecordValue, Scalar, Value } from './values/value.ts'
export { compareTexts, compareValues, sameText } from './values/compare.ts'
export {
  add,
  compareDecimals,
  divide,
  formatDecimal,
  fromNumber,
  isNumberValue,
  multiply,
  parseDecimal,
  round,
  subtract,
  toNumber,
} from './values/decimal.ts'
export type { NumberValue, Rounding } from './values/decimal.ts'
export { parseDuration } from './values/duration.ts'
export { addDays, addMonths, formatDate, parseDate, weekday } from './values/date.ts'
export { formatDateTime, parseDateTime, toDateTimeValue, toRestDateTime } from './values/date-time.ts'
export { isIdShaped, toLongId } from './values/id.ts'

// The org and its records
export type {
  CommandOutcome,
  ConversationItem,
  DueEvent,
  MessageVerdict,
  OrgCommand,
  OrgError,
  OrgEvent,
  OrgOptions,
  QueryError,
  QueryResult,
  QueryRow,
  SendCall,
  SendParameter,
  SendResult,
} from './org.ts'
export type { Org } from './records/org-state.ts'
export { createOrg } from './create-org.ts'
export { uuid } from './records/ids.ts'
export { deleteRecord, findBy, getRecord, insertRecord, nowText, recordsOf, updateRecord } from './records/store.ts'
export { begin, commit, onCommit, onRollback, rollback } from './records/transaction.ts'
export { objectSchema, objectSchemas } from './schema/objects.ts'
export type { FieldSchema, FieldType, ObjectSchema } from './schema/schema.ts'

// Queries
export type { DateRange } from './soql/date-literals.ts'
export type { FieldFilter, Filter, FilterOperator, Ordering } from './soql/filter.ts'
export type { FilterError } from './soql/compile-filter.ts'
export { query } from './soql/query.ts'
export { selectRecords } from './soql/select-records.ts'
export type { Selection, SelectResult } from './soql/select-records.ts'
