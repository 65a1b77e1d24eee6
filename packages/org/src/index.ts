// Values
export type { Decimal, RecordValue, Scalar, Value } from './values/value.ts'
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
