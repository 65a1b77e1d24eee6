import type { DataType, FlowResource, FlowValue, NewResource, ResourceChanges } from '@parley/flow'
import { textOfValue, valueOfText } from '../../ui/fields/literal-value.ts'

/** The resource form while it is filled in: every field as its control holds it. */
export interface ResourceDraft {
  readonly kind: NewResource['kind']
  readonly name: string
  /** Of kinds that are kept as the file has them. */
  readonly label: string
  readonly description: string
  readonly dataType: DataType
  readonly objectType: string
  readonly isCollection: boolean
  readonly isInput: boolean
  readonly isOutput: boolean
  readonly scale: string
  readonly value: FlowValue | undefined
  readonly expression: string
  readonly text: string
  readonly isViewedAsPlainText: boolean
}

const EMPTY: ResourceDraft = {
  kind: 'variable',
  name: '',
  label: '',
  description: '',
  dataType: 'String',
  objectType: '',
  isCollection: false,
  isInput: false,
  isOutput: false,
  scale: '2',
  value: undefined,
  expression: '',
  text: '',
  // Messages are plain text, and rich text would put its tags into them.
  isViewedAsPlainText: true,
}

const MADE: readonly ResourceDraft['kind'][] = ['variable', 'constant', 'formula', 'textTemplate']

/** A draft from what a field asks for, or from the resource that is to be edited; kinds that nobody can make look like a variable. */
export function draftOf(start: Partial<NewResource> | FlowResource): ResourceDraft {
  const known = Object.entries(start).filter(([key, value]) => Object.hasOwn(EMPTY, key) && value !== undefined)
  const kind = MADE.find((made) => made === start.kind) ?? EMPTY.kind
  const draft: ResourceDraft = { ...EMPTY, ...Object.fromEntries(known), kind }
  return { ...draft, scale: String('scale' in start ? (start.scale ?? EMPTY.scale) : EMPTY.scale) }
}

/** What `addResource` takes: the fields that the chosen kind and data type have, no others. */
export function resourceOf(draft: ResourceDraft): NewResource {
  const { kind, name, dataType } = draft
  const header = { name, ...(draft.description !== '' && { description: draft.description }) }
  switch (kind) {
    case 'variable':
      return {
        kind,
        ...header,
        dataType,
        isCollection: draft.isCollection,
        isInput: draft.isInput,
        isOutput: draft.isOutput,
        ...(dataType === 'SObject' && { objectType: draft.objectType }),
        ...(hasScale(dataType) && { scale: scaleOf(draft) }),
        ...(hasDefault(draft) && draft.value && { value: draft.value }),
      }
    case 'constant':
      return { kind, ...header, dataType, ...(draft.value && { value: draft.value }) }
    case 'formula':
      return {
        kind,
        ...header,
        dataType,
        ...(hasScale(dataType) && { scale: scaleOf(draft) }),
        expression: draft.expression,
      }
    case 'textTemplate':
      return { kind, ...header, text: draft.text, isViewedAsPlainText: draft.isViewedAsPlainText }
  }
}

/** What `changeResource` takes; the name is `rename`'s. */
export function changesOf(draft: ResourceDraft): ResourceChanges {
  const { kind: _kind, name: _name, ...changes } = resourceOf(draft)
  return { ...changes, description: draft.description, ...(hasDefault(draft) && { value: draft.value }) }
}

/** What `changeResource` takes of a kind that is kept as the file has it. */
export function namesOf(resource: FlowResource, { label, description }: ResourceDraft): ResourceChanges {
  return 'label' in resource ? { label, description } : { description }
}

export function hasScale(dataType: DataType): boolean {
  return dataType === 'Number' || dataType === 'Currency'
}

/** Collections, records and picklists start empty (flow-builder.md §4). */
export function hasDefault({ kind, dataType, isCollection }: ResourceDraft): boolean {
  if (kind === 'constant') return true
  return kind === 'variable' && !isCollection && !['SObject', 'Picklist', 'Multipicklist', 'Apex'].includes(dataType)
}

/** The value as it reads in another data type: text stays what was typed. */
export function valueAs(value: FlowValue | undefined, dataType: DataType): FlowValue | undefined {
  return valueOfText(textOfValue(value), dataType)
}

function scaleOf({ scale }: ResourceDraft): number {
  return Math.min(17, Math.max(0, Math.trunc(Number(scale)) || 0))
}
