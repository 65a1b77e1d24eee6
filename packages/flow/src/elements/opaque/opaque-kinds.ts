/** What is known about a collection of canvas elements that have no slice of their own (flow-metadata.md §1 and §3). */
export interface OpaqueKind {
  readonly label: string
  /** Connectors on the element itself that end the path when they are absent. */
  readonly ends: readonly ('connector' | 'defaultConnector')[]
  readonly canFault: boolean
}

/** By collection. A transform is opaque only when it is richer than one mapping target. */
export const opaqueKinds: ReadonlyMap<string, OpaqueKind> = new Map<string, OpaqueKind>([
  ['apexPluginCalls', { label: 'Apex Action (Legacy)', ends: ['connector'], canFault: true }],
  ['collectionProcessors', { label: 'Collection', ends: ['connector'], canFault: false }],
  ['customErrors', { label: 'Custom Error', ends: ['connector'], canFault: false }],
  ['ends', { label: 'End', ends: [], canFault: false }],
  ['experiments', { label: 'Experiment', ends: ['defaultConnector'], canFault: false }],
  ['orchestratedStages', { label: 'Stage', ends: ['connector'], canFault: true }],
  ['recordCreates', { label: 'Create Records', ends: ['connector'], canFault: true }],
  ['recordDeletes', { label: 'Delete Records', ends: ['connector'], canFault: true }],
  ['recordRollbacks', { label: 'Roll Back Records', ends: ['connector'], canFault: false }],
  ['recordUpdates', { label: 'Update Records', ends: ['connector'], canFault: true }],
  ['screens', { label: 'Screen', ends: ['connector'], canFault: false }],
  ['steps', { label: 'Step', ends: [], canFault: false }],
  ['subflows', { label: 'Subflow', ends: ['connector'], canFault: false }],
  ['transforms', { label: 'Transform', ends: ['connector'], canFault: false }],
  ['waits', { label: 'Wait', ends: ['defaultConnector'], canFault: true }],
])

/** What a collection unknown to us is taken for. */
export const UNKNOWN_KIND: OpaqueKind = { label: 'Unknown element', ends: ['connector'], canFault: false }
