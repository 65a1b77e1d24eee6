import { dataTypeLabel, type FlowResource, type ResourceKind } from '@parley/flow'
import type { IconName } from '../../icons/index.ts'

/** How one resource kind looks in lists. */
export interface ResourceLook<K extends ResourceKind> {
  readonly icon: IconName
  /** The group of the Toolbox's Resources tree. */
  readonly group: (resource: Extract<FlowResource, { kind: K }>) => string
  /** The type in a few words: `Text collection · input`. */
  readonly type: (resource: Extract<FlowResource, { kind: K }>) => string
}

/** Every resource kind and how it looks; a kind that is missing here does not compile. */
export const resourceLooks: { readonly [K in ResourceKind]: ResourceLook<K> } = {
  variable: {
    icon: 'utility/variable',
    group: ({ dataType, isCollection }) =>
      dataType === 'SObject'
        ? isCollection
          ? 'Record Collection Variables'
          : 'Record Variables'
        : isCollection
          ? 'Collection Variables'
          : 'Variables',
    type: ({ dataType, isCollection, objectType, isInput, isOutput }) =>
      [
        `${dataTypeLabel(dataType)}${isCollection ? ' collection' : ''}${objectType ? ` (${objectType})` : ''}`,
        isInput && 'available for input',
        isOutput && 'available for output',
      ]
        .filter(Boolean)
        .join(' · '),
  },
  constant: {
    icon: 'utility/number_input',
    group: () => 'Constants',
    type: ({ dataType }) => dataTypeLabel(dataType),
  },
  formula: { icon: 'utility/formula', group: () => 'Formulas', type: ({ dataType }) => dataTypeLabel(dataType) },
  textTemplate: {
    icon: 'utility/text_template',
    group: () => 'Text Templates',
    type: ({ isViewedAsPlainText }) => (isViewedAsPlainText ? 'Plain text' : 'Rich text'),
  },
  opaque: {
    icon: 'utility/text',
    group: ({ tag }) => OPAQUE_GROUPS.get(tag) ?? 'Other Resources',
    type: () => 'Kept as it is in the file',
  },
}

const OPAQUE_GROUPS: ReadonlyMap<string, string> = new Map([
  ['choices', 'Choices'],
  ['dynamicChoiceSets', 'Choice Sets'],
  ['stages', 'Stages'],
  ['dataLookups', 'Data Lookups'],
])

/** What lists show of one resource. */
export interface ResourceAppearance {
  readonly icon: IconName
  readonly group: string
  readonly type: string
}

export function appearanceOfResource<K extends ResourceKind>(
  resource: Extract<FlowResource, { kind: K }> & { readonly kind: K },
): ResourceAppearance {
  const look = lookOf(resource.kind)
  return { icon: look.icon, group: look.group(resource), type: look.type(resource) }
}

function lookOf<K extends ResourceKind>(kind: K): ResourceLook<K> {
  return resourceLooks[kind]
}
