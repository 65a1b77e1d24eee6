import { apiNameFrom, viewOf } from '@parley/flow'
import type { FlowDocument, FlowProperties, FlowPropertyChanges } from '@parley/flow'
import { flowNameMistake } from '../session/index.ts'

/** What a Save under a name makes: the flow's first file, a further version, or a copy. */
export type SaveTarget = 'first' | 'version' | 'flow'

/** What was typed into the dialog so far; everything else follows from the flow and from the label. */
export interface SaveDraft {
  readonly target: SaveTarget
  readonly label?: string
  readonly apiName?: string
  readonly description?: string
  readonly interviewLabel?: string
  readonly apiVersion?: string
  readonly runInMode?: string
}

/** All fields of the dialog as they stand there. */
export type SaveFields = Required<Omit<SaveDraft, 'target'>>

/** Completes a draft: the API name and the interview label follow the label until somebody types another. */
export function saveFields(draft: SaveDraft, document: FlowDocument, taken: ReadonlySet<string>): SaveFields {
  const before = viewOf(document).properties
  const label = draft.label ?? (draft.target === 'flow' ? `Copy of ${before.label}` : before.label)
  return {
    label,
    apiName: draft.apiName ?? apiNameFrom(label, taken),
    description: draft.description ?? before.description,
    interviewLabel: draft.interviewLabel ?? interviewLabelAfter(before, label.trim()),
    apiVersion: draft.apiVersion ?? before.apiVersion,
    runInMode: draft.runInMode ?? before.runInMode,
  }
}

/** What is wrong with label and API name, as sentences. A version has its flow's API name. */
export function saveMistakes(
  { target }: Pick<SaveDraft, 'target'>,
  { label, apiName }: SaveFields,
  taken: ReadonlySet<string>,
): { readonly label?: string; readonly apiName?: string } {
  const nameMistake = target === 'version' ? undefined : flowNameMistake(apiName, taken)
  return {
    ...(label.trim() === '' && { label: 'Enter a label.' }),
    ...(nameMistake !== undefined && { apiName: nameMistake }),
  }
}

/** The flow's own fields as the dialog wants them. */
export function saveChanges(fields: SaveFields): FlowPropertyChanges {
  const { label, description, interviewLabel, apiVersion, runInMode } = fields
  return { label: label.trim(), description, interviewLabel, apiVersion, runInMode }
}

/** The interview label goes along with the label as long as it is the one that Parley gave. */
function interviewLabelAfter(before: FlowProperties, label: string): string {
  const given = [UNTITLED, before.label].map(interviewLabelOf)
  return given.includes(before.interviewLabel) ? interviewLabelOf(label) : before.interviewLabel
}

const UNTITLED = 'Untitled flow'

function interviewLabelOf(label: string): string {
  return `${label} {!$Flow.CurrentDateTime}`
}
