import { valueInWords } from '../facts/value-in-words.ts'
import type { ActionInput, ActionOutput } from './element.ts'

type Line = readonly [label: string, text: string]

/** `Input orderId`: `{!order.Id}`, for each value that something which is called gets. */
export function inputFacts(inputs: readonly ActionInput[]): readonly Line[] {
  return inputs.map(({ name, value }) => [
    `Input ${name}`,
    value === undefined ? 'nothing (null)' : valueInWords(value),
  ])
}

/** `Output total`: `into sum`, for each value that it gives, or that all are stored automatically. */
export function outputFacts(outputs: readonly ActionOutput[], storeOutputAutomatically: boolean): readonly Line[] {
  if (storeOutputAutomatically) return [['Outputs', 'stored automatically']]
  return outputs.map(({ name, assignToReference }) => [`Output ${name}`, `into ${assignToReference}`])
}
