import { dataTypeLabel, type FlowResource, resourceKindLabelOf, type ResourceKind } from '@parley/flow'
import type { IconName } from '../../icons/index.ts'

/** How one resource kind looks in lists. */
export interface ResourceLook<K extends ResourceKind> {
  readonly icon: IconName
  /** Why its own fields can't be changed yet; without a reason they can. */
  readonly readOnly?: string
  /** The group of the Toolbox's Resources tree. */
  readonly group: (resource: Extract<FlowResource, { kind: K }>) => string
  /** The type in a few words: `Text collection · input`. */
  readonly type: (resource: Extract<FlowResource, { kind: K }>) => string
}

const NO_SCREENS =
  'Its other fields come with screens, which Parley cannot show yet; it keeps them as they are in the file.'

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
  choice: {
    icon: 'utility/choice',
    readOnly: NO_SCREENS,
    group: () => 'Choices',
    type: ({ dataType }) => dataTypeLabel(dataType),
  },
  choiceSet: {
    icon: 'utility/picklist_choice',
    readOnly: NO_SCREENS,
    group: (set) => `${resourceKindLabelOf(set)}s`,
    type: ({ dataType }) => dataTypeLabel(dataType),
  },
  stage: {
    icon: 'utility/stage',
    readOnly: NO_SCREENS,
    group: () => 'Stages',
    type: ({ isActive }) => (isActive ? 'Active by default' : 'Not active by default'),
  },
  dataLookup: {
    icon: 'utility/record_lookup',
    readOnly: 'What a data lookup does is not public, so Parley keeps it as it is in the file.',
    group: () => 'Data Lookups',
    type: ({ sourceApiName }) => sourceApiName || 'No source',
  },
  exitRule: {
    icon: 'utility/logout',
    readOnly: 'Exit rules belong to flows that Parley does not run, so they are kept as they are in the file.',
    group: () => 'Exit Rules',
    type: ({ conditions }) => `${conditions.length} ${conditions.length === 1 ? 'condition' : 'conditions'}`,
  },
  opaque: {
    icon: 'utility/text',
    readOnly: 'Parley does not know this kind of resource and keeps it as it is in the file.',
    group: () => 'Other Resources',
    type: () => 'Kept as it is in the file',
  },
}

/** What lists show of one resource. */
export interface ResourceAppearance {
  readonly icon: IconName
  readonly group: string
  readonly type: string
  readonly readOnly: string | undefined
}

export function appearanceOfResource<K extends ResourceKind>(
  resource: Extract<FlowResource, { kind: K }> & { readonly kind: K },
): ResourceAppearance {
  const look = lookOf(resource.kind)
  return { icon: look.icon, group: look.group(resource), type: look.type(resource), readOnly: look.readOnly }
}

function lookOf<K extends ResourceKind>(kind: K): ResourceLook<K> {
  return resourceLooks[kind]
}
