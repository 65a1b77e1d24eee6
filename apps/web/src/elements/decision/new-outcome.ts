import type { Outcome } from '@parley/flow'

/** An outcome that waits to be filled in: one empty condition. Its API name is a placeholder until it has a label. */
export function newOutcome(name: string): Outcome {
  return { name, label: '', conditionLogic: 'and', conditions: [{ leftValueReference: '', operator: 'EqualTo' }] }
}

/** Whether an API name is such a placeholder. */
export function isNewOutcome(name: string): boolean {
  return /^New_Outcome(_\d+)?$/.test(name)
}
