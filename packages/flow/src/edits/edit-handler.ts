import type { FlowDocument } from '../document/document.ts'
import type { Edit, Refusal } from './edit.ts'

/** How one edit works. Both are pure; `apply` is called only with an edit that is not refused. */
export interface EditHandler<E extends Edit> {
  refusal(document: FlowDocument, edit: E): Refusal | undefined
  apply(document: FlowDocument, edit: E): FlowDocument
}

/** The edits that `apply-edit` looks up; `together` is made of these. */
export type SingleEdit = Exclude<Edit, { type: 'together' }>
export type EditOf<T extends SingleEdit['type']> = Extract<SingleEdit, { type: T }>
