import type { ActionInput } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import { type SendInputName, inputDefinitions } from './inputs.ts'

/** The value of one of the action's inputs; undefined when its row is missing or empty. */
export function inputValue(inputs: readonly ActionInput[], name: SendInputName): FlowValue | undefined {
  return inputs.find((input) => input.name === name)?.value
}

/** The rows with this one set, in place or where Flow Builder would save it; other rows stay as they are. */
export function withInput(inputs: readonly ActionInput[], row: ActionInput): readonly ActionInput[] {
  const index = inputs.findIndex((input) => input.name === row.name)
  if (index >= 0) return inputs.with(index, row)
  const rank = rankOf(row.name)
  const before = inputs.findLastIndex((input) => rankOf(input.name) < rank)
  return inputs.toSpliced(before + 1, 0, row)
}

/** The rows without this one. */
export function withoutInput(inputs: readonly ActionInput[], name: SendInputName): readonly ActionInput[] {
  return inputs.filter((input) => input.name !== name)
}

/** Rows that the action does not have (the second shape of flow-metadata.md §7) stand behind all others. */
function rankOf(name: string): number {
  const rank = inputDefinitions.findIndex((definition) => definition.name === name)
  return rank < 0 ? inputDefinitions.length : rank
}
