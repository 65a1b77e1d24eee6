/** What differs between two flows, in words. Empty when they say the same. */
export interface FlowComparison {
  /** The flow itself first, then Start, elements and resources in the newer file's order; what was removed follows its kin. */
  readonly members: readonly MemberChange[]
}

/** The flow itself, one of its elements or one of its resources, as far as it differs. */
export interface MemberChange {
  readonly is: 'flow' | 'element' | 'resource'
  readonly change: 'added' | 'removed' | 'changed'
  /** API name in the newer flow, in the older one where it was removed; `$Start` for Start, empty for the flow itself. */
  readonly name: string
  /** API name in the older flow, where it is another one. */
  readonly formerName?: string
  readonly label: string
  readonly kindLabel: string
  /** In the newer file's order; empty for what was added or removed as a whole. */
  readonly fields: readonly FieldChange[]
}

/** One difference inside a member. Texts are words for a person, not the file's. */
export interface FieldChange {
  readonly change: 'added' | 'removed' | 'changed' | 'moved'
  /** Where, as a form says it: `Messaging Timing`, `Outcome Yes · Condition 2`. */
  readonly field: string
  /** A `path` leads from one element to another: its texts are labels of elements. */
  readonly about: 'value' | 'path'
  /** Missing where nothing was there, or where a text would say nothing. */
  readonly before?: string
  readonly after?: string
}
