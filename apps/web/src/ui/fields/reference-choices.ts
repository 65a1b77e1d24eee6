import type { CheckContext, ObjectInfo, ReferenceOption } from '@parley/flow'
import type { IconName } from '../../icons/index.ts'
import type { ComboboxOption } from '../combobox-option.ts'
import { fitsType, type OfferedType, type WantedType } from './fits-type.ts'
import { typeLabel } from './type-label.ts'

/** A resource, or a field of a record, that a picker offers; `id` is the reference as the file writes it. */
export interface ReferenceChoice extends ComboboxOption {
  readonly type: OfferedType
  /** A variable, or a field of a record that the flow holds: an assignment may change it. */
  readonly canBeSet: boolean
}

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
    return object ? fieldsOf(option, object, objects, wanted) : []
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
    canBeSet: option.type.of === 'variable',
  }
}

/** A record whose fields are offered: one of the flow's own, or a parent of it. */
interface RecordStep {
  readonly ref: string
  readonly label: string
  readonly type: Pick<ReferenceOption['type'], 'of'>
}

function fieldsOf(
  { ref, label: title, type: { of } }: RecordStep,
  object: ObjectInfo,
  objects: ReadonlyMap<string, ObjectInfo>,
  wanted: WantedType,
  isParent = false,
): readonly ReferenceChoice[] {
  const own = object.fields.flatMap((field) => {
    const type = { dataType: field.dataType, isCollection: false }
    if (!fitsType(wanted, type)) return []
    const id = `${ref}.${field.name}`
    return [
      {
        id,
        label: `${title} > ${field.label}`,
        detail: typeLabel(type),
        group: `Fields of ${title}`,
        keywords: id,
        icon: iconOf(type),
        type,
        canBeSet: !isParent && (of === 'variable' || of === 'loopItem'),
      },
    ]
  })
  if (isParent) return own
  const parents = object.fields.flatMap((field) => {
    const parent = field.referenceTo === undefined ? undefined : objects.get(field.referenceTo)
    if (!parent || field.relationshipName === undefined) return []
    const step = {
      ref: `${ref}.${field.relationshipName}`,
      label: `${title} > ${field.relationshipName}`,
      type: { of },
    }
    return fieldsOf(step, parent, objects, wanted, true)
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
