import type { DataType } from '../resources/resource.ts'
import type { FlowValue } from '../elements/value.ts'
import type {
  ActionElement,
  AssignmentElement,
  DecisionElement,
  ExitRef,
  GetRecordsElement,
  LoopElement,
  TransformElement,
} from '../elements/element.ts'

/**
 * Everything that can be done to a document, as JSON. One file per edit. `applyEdit(document, edit)` is pure; a refused
 * edit returns the same document, and `refusal(document, edit)` says why, and is the only source of disabled buttons.
 */
export type Edit =
  | { readonly type: 'setLabel'; readonly element: string; readonly label: string }
  | { readonly type: 'setDescription'; readonly element: string; readonly description: string }
  /**
   * Renames an element, resource or outcome and every mention of it. Its lines stay where they are, so that a diff shows
   * the name alone; with `isFirstName` (what has just been made had none of its own yet) they go where the name sorts.
   */
  | { readonly type: 'rename'; readonly from: string; readonly to: string; readonly isFirstName?: boolean }
  | InsertElement
  | ChangeElement
  /**
   * Removes an element and heals the path. For an element with several paths `keep` is the exit whose path stays
   * (default: the first non-fault exit that leads on); 'none' removes everything that only its paths reach.
   */
  | { readonly type: 'removeElement'; readonly element: string; readonly keep?: string }
  /** Points an exit at an element (a Go To connector when `isGoTo`), or ends it there (`target` missing). */
  | { readonly type: 'connect'; readonly from: ExitRef; readonly target?: string; readonly isGoTo?: boolean }
  /** Inserts copies at a place, wired in order of the fragment; names become `Copy_1_of_<name>`. */
  | { readonly type: 'pasteElements'; readonly at: ExitRef; readonly fragment: Fragment }
  | { readonly type: 'addResource'; readonly resource: NewResource }
  | { readonly type: 'changeResource'; readonly name: string; readonly changes: ResourceChanges }
  | { readonly type: 'removeResource'; readonly name: string }
  | { readonly type: 'setFlowProperties'; readonly changes: FlowPropertyChanges }
  /** Takes another text for the whole flow; only the status stays. */
  | { readonly type: 'replaceFlow'; readonly xml: string }
  /** Another text wherever exactly this one stands as a literal. */
  | { readonly type: 'replaceLiteral'; readonly from: string; readonly to: string }
  /** Several edits as one undo step. */
  | { readonly type: 'together'; readonly edits: readonly Edit[] }

/** Inserts a new element at an exit; what the exit led to follows it (for a decision on `defaultConnector`, for a loop on After Last). */
export interface InsertElement {
  readonly type: 'insertElement'
  readonly at: ExitRef
  readonly element: NewElement
}

interface NewHeader {
  readonly name: string
  readonly label: string
  readonly description?: string
  /** On a free-form canvas the place of the new element follows from where it is put, unless it is given. */
  readonly locationX?: number
  readonly locationY?: number
}

/** Everything but kind, name and label may be left out; the kind's slice gives the defaults. */
export type NewElement =
  | ({ readonly kind: 'action' } & NewHeader &
      Partial<Omit<ActionElement, 'kind' | 'paths' | 'next' | 'fault' | 'timeout'>>)
  | ({ readonly kind: 'assignment' } & NewHeader & Partial<Pick<AssignmentElement, 'items'>>)
  | ({ readonly kind: 'decision' } & NewHeader & Partial<Pick<DecisionElement, 'outcomes' | 'defaultConnectorLabel'>>)
  | ({ readonly kind: 'loop' } & NewHeader & Partial<Pick<LoopElement, 'collectionReference' | 'iterationOrder'>>)
  | ({ readonly kind: 'getRecords' } & NewHeader &
      Partial<Omit<GetRecordsElement, 'kind' | 'next' | 'fault' | keyof NewHeader>>)
  | ({ readonly kind: 'transform' } & NewHeader &
      Partial<Pick<TransformElement, 'dataType' | 'objectType' | 'isCollection' | 'actions'>>)

/** Changes an element's own fields, in the terms of its kind (connectors are `connect`'s, the name is `rename`'s). Lists are replaced whole. */
export type ChangeElement = { readonly type: 'changeElement'; readonly element: string } & (
  | { readonly kind: 'action'; readonly changes: Changes<ActionElement, 'paths' | 'next' | 'fault' | 'timeout'> }
  | { readonly kind: 'assignment'; readonly changes: Changes<AssignmentElement, 'next'> }
  | { readonly kind: 'decision'; readonly changes: Changes<DecisionElement, 'defaultNext'> }
  | { readonly kind: 'loop'; readonly changes: Changes<LoopElement, 'forEach' | 'afterLast'> }
  | { readonly kind: 'getRecords'; readonly changes: Changes<GetRecordsElement, 'next' | 'fault'> }
  | { readonly kind: 'transform'; readonly changes: Changes<TransformElement, 'isPartial' | 'next'> }
)

/** `null` removes an optional field (`undefined` does too, but would not survive JSON). */
type Changes<E, Fixed extends keyof E> = {
  readonly [
    K in Exclude<keyof E, Fixed | 'kind' | 'name' | 'label' | 'description' | 'tag' | 'locationX' | 'locationY'>
  ]?: object extends Pick<E, K> ? E[K] | null | undefined : E[K]
}

/** What the clipboard holds: canonical XML of elements, with the order and inner wiring that they had. */
export interface Fragment {
  /** A `Flow` file's text that contains only the copied elements. */
  readonly xml: string
  /** API names in canvas order; the first is entered from the place of the paste. */
  readonly names: readonly string[]
}

export type NewResource =
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly description?: string
      readonly dataType: DataType
      readonly isCollection?: boolean
      readonly isInput?: boolean
      readonly isOutput?: boolean
      readonly objectType?: string
      readonly scale?: number
      readonly value?: FlowValue
    }
  | {
      readonly kind: 'constant'
      readonly name: string
      readonly description?: string
      readonly dataType: DataType
      readonly value?: FlowValue
    }
  | {
      readonly kind: 'formula'
      readonly name: string
      readonly description?: string
      readonly dataType: DataType
      readonly scale?: number
      readonly expression: string
    }
  | {
      readonly kind: 'textTemplate'
      readonly name: string
      readonly description?: string
      readonly text: string
      readonly isViewedAsPlainText?: boolean
    }

/** Fields of the resource's kind; `null` removes an optional one. The name is `rename`'s. */
export interface ResourceChanges {
  readonly description?: string
  /** What a choice, stage or exit rule is called on the screen. */
  readonly label?: string
  readonly dataType?: DataType
  readonly isCollection?: boolean
  readonly isInput?: boolean
  readonly isOutput?: boolean
  readonly objectType?: string | null | undefined
  readonly scale?: number | null | undefined
  readonly value?: FlowValue | null | undefined
  readonly expression?: string
  readonly text?: string
  readonly isViewedAsPlainText?: boolean
}

/** The flow's own fields, as the file spells them; an empty text takes the field out of the file. */
export interface FlowPropertyChanges {
  readonly label?: string
  readonly description?: string
  readonly interviewLabel?: string
  readonly status?: string
  /** For example `67.0`. */
  readonly apiVersion?: string
  /** One of `runModes`. */
  readonly runInMode?: string
  /** Where the flow stands among those that the same trigger starts: from 1 to 2000. */
  readonly triggerOrder?: string
}

/** Why an edit may not happen. */
export interface Refusal {
  readonly code: string
  readonly message: string
  /** Places that stand in the way, for example the uses of a resource that is to be deleted. */
  readonly places?: readonly { readonly element: string; readonly label: string }[]
}
