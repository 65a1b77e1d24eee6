import type { Value } from '@parley/org'
import type { FlowInput } from './flow-inputs.ts'

/** What a person has put into the run panel: texts as typed, lists of Ids or lines. An input that was never touched is absent. */
export type InputDraft = string | boolean | readonly string[]
export type InputDrafts = Readonly<Record<string, InputDraft>>

/**
 * Drafts in the form that runs take: text stands for a value of any type, a record is named by its Id. An empty field is
 * left out and keeps its default.
 */
export function inputValues(inputs: readonly FlowInput[], drafts: InputDrafts): Readonly<Record<string, Value>> {
  const entries = inputs.flatMap((input) => {
    const draft = Object.hasOwn(drafts, input.name) ? drafts[input.name] : undefined
    const value = draft === undefined || draft === '' ? undefined : valueOf(input, draft)
    return value === undefined ? [] : [[input.name, value] as const]
  })
  return Object.fromEntries(entries)
}

/** Inputs that a run needs and that nobody has filled in yet: people, and the record that starts the flow. */
export function missingInputs(inputs: readonly FlowInput[], drafts: InputDrafts): readonly string[] {
  return inputs
    .filter(({ name, control }) => {
      const draft = Object.hasOwn(drafts, name) ? drafts[name] : undefined
      if (control === 'people') return draft === undefined
      return name === '$Record' && (draft === undefined || draft === '')
    })
    .map(({ name }) => name)
}

function valueOf(input: FlowInput, draft: InputDraft): Value {
  if (typeof draft !== 'string') return draft
  if (input.control === 'list') return draft.split('\n').filter((line) => line !== '')
  // A browser's date-time field gives minutes without a zone; the org's clock is UTC.
  if (input.control === 'dateTime' && /T\d\d:\d\d$/.test(draft)) return `${draft}:00.000Z`
  return draft
}
