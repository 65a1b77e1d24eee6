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
export { nextId, uuid } from './records/ids.ts'
export { deleteRecord, findBy, getRecord, insertRecord, nowText, recordsOf, updateRecord } from './records/store.ts'
export { begin, commit, onCommit, onRollback, rollback } from './records/transaction.ts'
export { flowTypeOf } from './schema/flow-type-of.ts'
export { objectInfos } from './schema/object-infos.ts'
export type { FieldInfo, ObjectInfo } from './schema/object-infos.ts'
export { objectOfId, objectSchema, objectSchemas } from './schema/objects.ts'
export type { FieldSchema, FieldType, ObjectSchema } from './schema/schema.ts'

// Queries
export type { DateRange } from './soql/date-literals.ts'
export type { FieldFilter, Filter, FilterOperator, Ordering } from './soql/filter.ts'
export type { FilterError } from './soql/compile-filter.ts'
export { query } from './soql/query.ts'
export { selectRecords } from './soql/select-records.ts'
export type { Selection, SelectResult } from './soql/select-records.ts'

// The messaging platform
export { advanceBy, advanceTo, nextEvent, runNextEvent } from './clock/advance.ts'
export { settle } from './clock/settle.ts'
export { runCommand } from './commands/run-command.ts'
export { readChannelFile, type ChannelFileResult } from './files/channel-file.ts'
export { readComponentFile, type ComponentFileResult } from './files/component-file.ts'
export { acceptRequest } from './messaging/accept/accept-request.ts'
export { assumptions, checkAssumptions, choiceOf, type Assumption } from './messaging/assumptions.ts'
export { setAssumption } from './messaging/set-assumption.ts'
export { activeChannelTypes } from './messaging/channels/active-channel-types.ts'
export { addChannel } from './messaging/channels/add-channel.ts'
export type { ChannelFile } from './messaging/channels/channel-file.ts'
export { hasUnifiedMarketingChannel } from './messaging/channels/unified-marketing-channel.ts'
export { addComponent } from './messaging/components/add-component.ts'
export { componentInfos, type ComponentInfo } from './messaging/components/component-infos.ts'
export type { MessageComponent } from './messaging/components/message-component.ts'
export { conversationOf } from './messaging/log/conversation.ts'
export { createJournal, type Journal } from './messaging/journal.ts'
export { repActions, type RepAction } from './messaging/sessions/rep-actions.ts'
export { sessionCard, type SessionCard } from './messaging/sessions/session-card.ts'
export { requestRow, requestRows, type RequestRow } from './messaging/verdicts/request-rows.ts'
export { verdictsOf } from './messaging/verdicts/verdicts.ts'

// Files, commands, storage
export { deleteOne, insertFields, setFields } from './commands/record-commands.ts'
export { readJson, type JsonNode } from './files/json-node.ts'
export { linePlaces } from './files/line-places.ts'
export { loadTree } from './files/load-tree.ts'
export type { DataFile } from './files/read-tree.ts'
export { isReference, meaningOfText, resolveReference } from './records/references.ts'
export { loadOrg, saveOrg, type OrgData } from './save-org.ts'
