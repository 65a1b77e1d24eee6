import type { Edit } from '../edits/edit.ts'

/** A finding about a flow: a value, never thrown. Tests assert `code` and place; the sentence is content. */
export interface Problem {
  /** Stable, `<area>/<rule>`, for example `action/messaging-users-missing`; its docs page has the same name. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: string
  readonly where: ProblemPlace
  /** Edits that mend it in one undo step, where a fix is that simple. */
  readonly fix?: { readonly label: string; readonly edits: readonly Edit[] }
}

export interface ProblemPlace {
  /** API name of the element or resource; `$Start`; missing for the flow itself. */
  readonly element?: string
  /**
   * The field as the form names its control: an input's API name (`messagingEndUserIds`), `parameters/<name>`, `label`,
   * `name`, `items/0/value`, `outcomes/0/conditions/1/rightValue`, `collectionReference` … so that the form can focus it.
   */
  readonly field?: string
  /** Place in the file, from 1, when the problem was found while reading. */
  readonly line?: number
  readonly column?: number
}
