import type { CheckContext, ObjectInfo, ReferenceOption } from '@parley/flow'
import type { IconName } from '../../icons/index.ts'
import type { ComboboxOption } from '../combobox-option.ts'
import { fitsType, type OfferedType, type WantedType } from './fits-type.ts'
import { typeLabel } from './type-label.ts'

/** A resource, or a field of a record, that a picker offers; `id` is the reference as the file writes it. */
export type ReferenceChoice = ComboboxOption & { readonly type: OfferedType }

/**
 * The rows of a picker: the references that fit, and the fitting fields of the flow's single records (and of their
 * parents, one level up), each record's under a heading of its own.
 */
export function referenceChoices(
  references: readonly ReferenceOption[],
  context: CheckContext,
  wanted: WantedType,
): readonly ReferenceChoice[] {
  const whole = references.filter((option) => fitsType(wanted, option.type)).map(choiceOf)
  const objects = new Map((context.objects ?? []).map((object) => [object.name, object]))
  const fields = references.flatMap((option) => {
    const object = recordOf(option, objects)
    return object ? fieldsOf(option.ref, option.label, object, objects, wanted) : []
  })
  return [...whole, ...fields]
}

function recordOf({ type }: ReferenceOption, objects: ReadonlyMap<string, ObjectInfo>): ObjectInfo | undefined {
  return type.dataType === 'SObject' && !type.isCollection && type.objectType ? objects.get(type.objectType) : undefined
}

function choiceOf(option: ReferenceOption): ReferenceChoice {
  return {
    id: option.ref,
    label: option.label,
    detail: typeLabel(option.type),
    group: option.group,
    keywords: option.ref,
    icon: iconOf(option.type),
    type: option.type,
  }
}

function fieldsOf(
  ref: string,
  title: string,
  object: ObjectInfo,
  objects: ReadonlyMap<string, ObjectInfo>,
  wanted: WantedType,
  depth = 0,
): readonly ReferenceChoice[] {
  const own = object.fields.flatMap((field) => {
    const type = { dataType: field.dataType, isCollection: false }
    if (!fitsType(wanted, type)) return []
    const id = `${ref}.${field.name}`
    const group = `Fields of ${title}`
    const choice = { id, label: `${title} > ${field.label}`, detail: typeLabel(type), group, keywords: id, type }
    return [{ ...choice, icon: iconOf(type) }]
  })
  if (depth > 0) return own
  const parents = object.fields.flatMap((field) => {
    const parent = field.referenceTo === undefined ? undefined : objects.get(field.referenceTo)
    if (!parent || field.relationshipName === undefined) return []
    const path = `${ref}.${field.relationshipName}`
    return fieldsOf(path, `${title} > ${parent.label}`, parent, objects, wanted, depth + 1)
  })
  return [...own, ...parents]
}

const ICONS: ReadonlyMap<string, IconName> = new Map<string, IconName>([
  ['SObject', 'utility/sobject'],
  ['Number', 'utility/number_input'],
  ['Currency', 'utility/number_input'],
  ['Date', 'utility/clock'],
  ['DateTime', 'utility/clock'],
  ['Boolean', 'utility/check'],
])

function iconOf({ dataType, isCollection }: OfferedType): IconName {
  if (isCollection) return dataType === 'SObject' ? 'utility/collection' : 'utility/collection_variable'
  return ICONS.get(dataType) ?? 'utility/text'
}
