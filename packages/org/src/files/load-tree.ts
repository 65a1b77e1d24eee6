import type { OrgError } from '../org.ts'
import { completeFields, missingFields } from '../records/complete-fields.ts'
import { nextId } from '../records/ids.ts'
import type { Org } from '../records/org-state.ts'
import { getRecord, insertRecord, recordsOf, updateRecord } from '../records/store.ts'
import { begin, commit, rollback } from '../records/transaction.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import { sameText } from '../values/compare.ts'
import type { Value } from '../values/value.ts'
import { changeId } from './change-id.ts'
import { plannedValues } from './planned-values.ts'
import { readTree, type DataFile } from './read-tree.ts'
import type { RecordPlan } from './record-plan.ts'

/**
 * Loads data files into the org, all or nothing: with any error nothing is changed. References may point forward and
 * across files. Ids are given out in the order of files and records. A channel or component that the org has already,
 * by its DeveloperName, gets its fields overridden. No transaction may be open.
 */
export function loadTree(org: Org, files: readonly DataFile[]): { readonly errors: readonly OrgError[] } {
  const read = files.map(readTree)
  const plans = read.flatMap((file) => file.plans)
  const errors = read.flatMap((file) => file.errors)
  begin(org)
  const loading: Loading = { org, errors, ids: new Map(), references: new Map(org.references) }
  giveIds(loading, plans)
  const drafts = plans.map((plan): Draft => ({
    plan,
    values: plannedValues(plan, loading.ids, loading.references, errors),
  }))
  if (errors.length === 0) for (const draft of inInsertOrder(drafts)) write(loading, draft)
  if (errors.length > 0) {
    rollback(org)
    return { errors: inFileOrder(errors, files) }
  }
  commit(org)
  for (const [name, id] of loading.references) org.references.set(name, id)
  return { errors }
}

function inFileOrder(errors: readonly OrgError[], files: readonly DataFile[]): readonly OrgError[] {
  const rank = (error: OrgError): number => files.findIndex((file) => file.name === error.file)
  const by = (a: OrgError, b: OrgError): number =>
    rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  return [...errors].sort(by)
}

interface Loading {
  readonly org: Org
  readonly errors: OrgError[]
  readonly ids: Map<RecordPlan, string>
  /** The org's and the files' own. */
  readonly references: Map<string, string>
}

interface Draft {
  readonly plan: RecordPlan
  readonly values: Readonly<Record<string, Value>>
}

function giveIds(loading: Loading, plans: readonly RecordPlan[]): void {
  const { org, errors, ids, references } = loading
  const taken = new Set(plans.flatMap((plan) => plan.ownId ?? []))
  const given = new Set<string>()
  const named = new Map<string, string>()
  for (const plan of plans) {
    const name = developerName(plan)?.toLowerCase()
    const key = name === undefined ? undefined : `${plan.schema.name} ${name}`
    const existing = name === undefined ? undefined : (named.get(key ?? '') ?? existingId(org, plan, name))
    const id = plan.ownId ?? existing ?? freeId(org, plan, taken)
    if (plan.ownId !== undefined && existing !== plan.ownId && (given.has(id) || getRecord(org, id))) {
      errors.push(plan.file.error(plan.at, 'duplicate-id', `There is a record with the Id ${id} already.`))
      continue
    }
    if (existing !== undefined && existing !== id) {
      changeId(org, existing, id)
      for (const [reference, old] of references) if (old === existing) references.set(reference, id)
    }
    given.add(id)
    ids.set(plan, id)
    if (key !== undefined) named.set(key, id)
    nameReference(references, plan, id, errors)
  }
}

function nameReference(references: Map<string, string>, plan: RecordPlan, id: string, errors: OrgError[]): void {
  const name = plan.referenceId
  if (name === undefined) return
  const other = references.get(name)
  if (other !== undefined && other !== id) {
    const message = `The referenceId ${name} is used for two records. Each record needs one of its own.`
    errors.push(plan.file.error(plan.at, 'duplicate-reference', message))
  }
  references.set(name, id)
}

/** Objects whose records come from metadata files, and are overridden by their DeveloperName. */
const fromMetadata = new Set(['MessagingChannel', 'ConversationMessageDefinition'])

function developerName(plan: RecordPlan): string | undefined {
  const value = plan.fields.find((field) => field.name === 'DeveloperName')?.value
  return fromMetadata.has(plan.schema.name) && value?.kind === 'string' ? value.text : undefined
}

function existingId(org: Org, plan: RecordPlan, name: string): string | undefined {
  const found = recordsOf(org, plan.schema.name).find((record) => sameText(String(record['DeveloperName']), name))
  return found && String(found['Id'])
}

function freeId(org: Org, plan: RecordPlan, taken: ReadonlySet<string>): string {
  let id = nextId(org, plan.schema.name)
  while (taken.has(id) || getRecord(org, id)) id = nextId(org, plan.schema.name)
  return id
}

/** Records that others take values from go first; otherwise the order of the files. */
function inInsertOrder(drafts: readonly Draft[]): readonly Draft[] {
  const rank = ({ plan }: Draft): number => ranks.get(plan.schema.name) ?? 1
  return [...drafts].sort((a, b) => rank(a) - rank(b))
}

const ranks = new Map([
  ['MessagingChannel', 0],
  ['MessagingEndUser', 2],
  ['MessagingSession', 3],
])

function write({ org, errors, ids }: Loading, { plan, values }: Draft): void {
  const id = ids.get(plan) ?? ''
  const { schema, referenceId } = plan
  if (getRecord(org, id)) {
    updateRecord(org, id, overriding(schema, values))
    return
  }
  const fields = completeFields(org, schema.name, { id, referenceId, fields: values })
  const [missing] = missingFields(schema, fields)
  if (missing !== undefined) {
    errors.push(plan.file.error(plan.at, 'required-field', `This ${schema.name} needs a value for ${missing}.`))
  }
  insertRecord(org, schema.name, fields, { id })
}

/** What replaces an existing record's fields: its name stays as the file spells it, and nothing required is emptied. */
function overriding(schema: ObjectSchema, values: Draft['values']): Draft['values'] {
  const mayBeNull = (name: string): boolean => schema.fieldsByName.get(name.toLowerCase())?.nillable ?? false
  const kept = Object.entries(values).filter(([name, value]) => value !== null || mayBeNull(name))
  return Object.fromEntries(kept.filter(([name]) => name !== 'DeveloperName'))
}
