import type { OrgError } from '../org.ts'
import { isReference } from '../records/references.ts'
import { checkedFieldValue } from '../schema/field-value.ts'
import type { Value } from '../values/value.ts'
import type { JsonNode } from './json-node.ts'
import type { PlannedField, RecordPlan } from './record-plan.ts'

/** A plan's fields as values of their types, references resolved; what is wrong joins the errors with its place. */
export function plannedValues(
  plan: RecordPlan,
  ids: ReadonlyMap<RecordPlan, string>,
  references: ReadonlyMap<string, string>,
  errors: OrgError[],
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {}
  for (const planned of plan.fields) {
    const value = plannedValue(plan, planned, ids, references)
    if ('error' in value) errors.push(value.error)
    else values[planned.name] = value.value
  }
  return values
}

function plannedValue(
  plan: RecordPlan,
  { name, value }: PlannedField,
  ids: ReadonlyMap<RecordPlan, string>,
  references: ReadonlyMap<string, string>,
): { readonly value: Value } | { readonly error: OrgError } {
  if (value.kind === 'parent') return { value: ids.get(value.plan) ?? null }
  const given = givenValue(value, references)
  if ('problem' in given) return { error: plan.file.error(value.at, given.code, given.problem) }
  const field = plan.schema.fieldsByName.get(name.toLowerCase())
  // An export writes null for what is empty; what may not be empty is then filled like a missing one.
  if (!field || given.value === null) return { value: null }
  const checked = checkedFieldValue(field, given.value)
  if ('problem' in checked) return { error: plan.file.error(value.at, checked.code, checked.problem) }
  return checked
}

type Given = { readonly value: Value } | { readonly code: string; readonly problem: string }

function givenValue(node: JsonNode, references: ReadonlyMap<string, string>): Given {
  switch (node.kind) {
    case 'number':
    case 'literal':
      return { value: node.value }
    case 'string':
      return givenText(node.text, references)
    default:
      return { code: 'value-type', problem: 'A field holds a text, a number, true, false or null.' }
  }
}

function givenText(text: string, references: ReadonlyMap<string, string>): Given {
  if (text.startsWith('@@')) return { value: text.slice(1) }
  if (!isReference(text)) return { value: text }
  const id = references.get(text.slice(1))
  if (id !== undefined) return { value: id }
  const problem = `No record has the referenceId ${text.slice(1)}. (A text that begins with @ is written ${`@${text}`}.)`
  return { code: 'unknown-reference', problem }
}
