import type { FlowView } from '../document/document.ts'
import type { CheckContext } from '../problems/context.ts'
import { flowReferences } from './flow-references.ts'
import { globalRecords, globalValues } from './global-types.ts'
import type { ReferenceSource, ReferenceType } from './reference-type.ts'

/** A row of a resource picker. */
export interface ReferenceOption {
  /** As the file writes it, without braces. */
  readonly ref: string
  readonly label: string
  readonly group: ReferenceGroup
  readonly type: ReferenceType
}

export type ReferenceGroup = (typeof referenceGroups)[number]

/** Headings of a picker, in their order (flow-builder.md §3). */
export const referenceGroups = [
  'Record Variables',
  'Variables',
  'Collections',
  'Constants',
  'Formulas',
  'Text Templates',
  'Stages',
  'Choices',
  'Outputs from Elements',
  'Outcomes',
  'Global Constants',
  'Global Variables',
] as const

/**
 * Everything that a field of the flow can refer to as a whole, by group and within it in the file's order. Fields of
 * records are left to the picker: `type.objectType` and the context's objects lead to them. Records of the org that the
 * context does not know are left out.
 */
export function listReferences(view: FlowView, context: CheckContext): readonly ReferenceOption[] {
  const { resources, outputs } = flowReferences(view)
  const options: ReferenceOption[] = []
  const add = (ref: string, label: string, type: ReferenceType): void => {
    options.push({ ref, label, group: groupOf(type), type })
  }
  for (const [name, type] of resources) add(name, name, type)
  for (const { ref, label, type, isInner } of outputs.values()) if (!isInner) add(ref, label, type)
  for (const [ref, type] of globalValues) add(ref, ref, type)
  for (const [ref, type] of globalRecords(view)) {
    const isOfFlow = ref.startsWith('$Record')
    if (isOfFlow || context.objects?.some((object) => object.name === type.objectType)) add(ref, ref, type)
  }
  const rank = new Map(referenceGroups.map((group, index) => [group, index]))
  return options.toSorted((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0))
}

function groupOf({ of, dataType, isCollection }: ReferenceType): ReferenceGroup {
  if (of === 'variable') return isCollection ? 'Collections' : dataType === 'SObject' ? 'Record Variables' : 'Variables'
  return groups[of]
}

const groups: { readonly [S in ReferenceSource]: ReferenceGroup } = {
  variable: 'Variables',
  constant: 'Constants',
  formula: 'Formulas',
  textTemplate: 'Text Templates',
  choice: 'Choices',
  choiceSet: 'Choices',
  stage: 'Stages',
  elementOutput: 'Outputs from Elements',
  loopItem: 'Outputs from Elements',
  outcome: 'Outcomes',
  element: 'Outputs from Elements',
  globalConstant: 'Global Constants',
  global: 'Global Variables',
}
