import { assignmentOperators } from '@parley/flow'
import type { OfferedType } from '../../ui/fields/fits-type.ts'

export interface OperatorChoice {
  /** As the file spells it. */
  readonly value: string
  /** As an admin reads it. */
  readonly label: string
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['Assign', 'Equals'],
  ['Add', 'Add'],
  ['Subtract', 'Subtract'],
  ['AddItem', 'Add Item'],
  ['AddAtStart', 'Add at Start'],
  ['RemoveAll', 'Remove All'],
  ['RemoveFirst', 'Remove First'],
  ['RemoveAfterFirst', 'Remove After First'],
  ['RemoveBeforeFirst', 'Remove Before First'],
  ['RemovePosition', 'Remove Position'],
  ['RemoveUncommon', 'Remove Uncommon'],
  ['AssignCount', 'Equals Count'],
])

/**
 * Operators of an assignment row for the variable on its left, in the admin's words. A stored operator that the type
 * does not offer is kept as a choice of its own, so that opening a form never changes a flow.
 */
export function operatorChoices(type: OfferedType | undefined, stored: string): readonly OperatorChoice[] {
  const values = assignmentOperators(type)
  const all = stored === '' || values.includes(stored) ? values : [...values, stored]
  return all.map((value) => ({ value, label: labelOf(value) }))
}

function labelOf(value: string): string {
  return LABELS.get(value) ?? value
}
