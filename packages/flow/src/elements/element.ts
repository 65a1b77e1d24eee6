import type { ApexPluginElement } from './apex-plugin/apex-plugin-element.ts'
import type { CollectionFilterElement } from './collection-filter/collection-filter-element.ts'
import type { CollectionProcessorElement } from './collection-processor/collection-processor-element.ts'
import type { CollectionSortElement } from './collection-sort/collection-sort-element.ts'
import type { CreateRecordsElement } from './create-records/create-records-element.ts'
import type { CustomErrorElement } from './custom-error/custom-error-element.ts'
import type { DeleteRecordsElement } from './delete-records/delete-records-element.ts'
import type { EndElement } from './end/end-element.ts'
import type { ExperimentElement } from './experiment/experiment-element.ts'
import type { OrchestrationStageElement } from './orchestration-stage/orchestration-stage-element.ts'
import type { RollBackRecordsElement } from './roll-back-records/roll-back-records-element.ts'
import type { ScreenElement } from './screen/screen-element.ts'
import type { StepElement } from './step/step-element.ts'
import type { SubflowElement } from './subflow/subflow-element.ts'
import type { UpdateRecordsElement } from './update-records/update-records-element.ts'
import type { StartElement } from './start/start-element.ts'
import type { FlowValue } from './value.ts'
import type { WaitElement } from './wait/wait-element.ts'

/**
 * The elements of a flow in an admin's terms: typed, read-only views of the file's nodes. Names are
 * Salesforce's own. An edit changes these terms; the kind's codec patches only the nodes that changed.
 */
export type FlowElement =
  | StartElement
  | ActionElement
  | AssignmentElement
  | DecisionElement
  | LoopElement
  | GetRecordsElement
  | TransformElement
  | ScreenElement
  | SubflowElement
  | ApexPluginElement
  | CustomErrorElement
  | WaitElement
  | CreateRecordsElement
  | UpdateRecordsElement
  | DeleteRecordsElement
  | RollBackRecordsElement
  | CollectionFilterElement
  | CollectionSortElement
  | CollectionProcessorElement
  | ExperimentElement
  | OrchestrationStageElement
  | StepElement
  | EndElement
  | OpaqueElement

export type ElementKind = FlowElement['kind']
export type ElementOf<K extends ElementKind> = Extract<FlowElement, { kind: K }>

/** What every element on the canvas has. */
export interface ElementHeader {
  /** API name, unique in the flow across elements, resources and outcomes. The Start element has `$Start`. */
  readonly name: string
  readonly label: string
  readonly description: string
  /** The collection in the file, for example `actionCalls`. */
  readonly tag: string
  readonly locationX: number
  readonly locationY: number
}

export interface Connector {
  readonly target: string
  /** Drawn as a labelled stub ("Go To"), not as a line. */
  readonly isGoTo: boolean
}

export interface ActionElement extends ElementHeader {
  readonly kind: 'action'
  readonly actionType: string
  readonly actionName: string
  /** In the file's order; `value` is missing for a row that is included but empty. */
  readonly inputs: readonly ActionInput[]
  readonly outputs: readonly ActionOutput[]
  readonly storeOutputAutomatically: boolean
  /** Ways out that the action itself chooses between, by their names. */
  readonly paths: readonly ActionPath[]
  readonly next?: Connector
  readonly fault?: Connector
  /** Where it goes on when the action takes too long. */
  readonly timeout?: Connector
}

export interface ActionPath {
  readonly pathName: string
  readonly next?: Connector
}

export interface ActionInput {
  readonly name: string
  readonly value?: FlowValue
}

export interface ActionOutput {
  readonly name: string
  readonly assignToReference: string
}

export interface AssignmentElement extends ElementHeader {
  readonly kind: 'assignment'
  readonly items: readonly AssignmentItem[]
  readonly next?: Connector
}

export interface AssignmentItem {
  readonly assignToReference: string
  /** `Assign`, `Add`, `Subtract`, `AddItem`, `AddAtStart`, `RemoveAll`, `AssignCount` … as the file spells it. */
  readonly operator: string
  readonly value?: FlowValue
}

export interface Condition {
  readonly leftValueReference: string
  readonly operator: string
  readonly rightValue?: FlowValue
}

export interface DecisionElement extends ElementHeader {
  readonly kind: 'decision'
  readonly outcomes: readonly Outcome[]
  readonly defaultConnectorLabel: string
  readonly defaultNext?: Connector
}

export interface Outcome {
  readonly name: string
  readonly label: string
  /** `and`, `or` or custom logic such as `1 AND (2 OR 3)`. */
  readonly conditionLogic: string
  readonly conditions: readonly Condition[]
  readonly next?: Connector
}

export interface LoopElement extends ElementHeader {
  readonly kind: 'loop'
  readonly collectionReference: string
  readonly iterationOrder: 'Asc' | 'Desc'
  /** Older flows name their own loop variable; newer ones use the loop's API name as the current item. */
  readonly assignNextValueToReference?: string
  readonly forEach?: Connector
  readonly afterLast?: Connector
}

export interface GetRecordsElement extends ElementHeader {
  readonly kind: 'getRecords'
  readonly object: string
  /** `and`, `or`, custom logic, or empty when there are no conditions. */
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly sortField?: string
  readonly sortOrder?: 'Asc' | 'Desc'
  readonly getFirstRecordOnly: boolean
  readonly limit?: FlowValue
  readonly storeOutputAutomatically: boolean
  readonly queriedFields: readonly string[]
  /** A record variable or record collection that takes the result (stored by hand). */
  readonly outputReference?: string
  /** Single fields stored by hand. */
  readonly outputAssignments: readonly OutputAssignment[]
  readonly assignNullValuesIfNoRecordsFound: boolean
  readonly next?: Connector
  readonly fault?: Connector
}

export interface RecordFilter {
  readonly field: string
  readonly operator: string
  readonly value?: FlowValue
}

/** What a field of a new or changed record is set to; null where the value is missing. */
export interface FieldValue {
  readonly field: string
  readonly value?: FlowValue
}

export interface OutputAssignment {
  readonly assignToReference: string
  readonly field: string
}

export interface TransformElement extends ElementHeader {
  readonly kind: 'transform'
  readonly dataType: string
  readonly objectType?: string
  readonly isCollection: boolean
  readonly actions: readonly TransformAction[]
  /** The file maps more than `actions` can tell: several targets, or parts that nobody here knows. They are kept as they are. */
  readonly isPartial: boolean
  readonly next?: Connector
}

export interface TransformAction {
  /** `Map`, `Count`, `Sum` …; the engine runs `Map`. */
  readonly transformType: string
  readonly outputFieldApiName?: string
  /** For Map over a collection an `elementReference` such as `Get_People[$EachItem].Id`. */
  readonly value?: FlowValue
}

/** An element of a collection that nobody knows: kept verbatim, drawn and connected through a generic scan. */
export interface OpaqueElement extends ElementHeader {
  readonly kind: 'opaque'
  /** What the scan found; plain next and default exits also where the file ends the path. */
  readonly exits: readonly Exit[]
}

export const START = '$Start'

/**
 * One way out of an element. `id` is stable within its element: the connector's path in the file, such as
 * `connector`, `faultConnector`, `defaultConnector`, `rules/Is_Open`, `nextValueConnector`, `noMoreValuesConnector`,
 * `scheduledPaths/In_3_Days`, `waitEvents/1`.
 */
export interface Exit {
  readonly id: string
  readonly role: 'next' | 'outcome' | 'default' | 'forEach' | 'afterLast' | 'fault'
  /** What stands on the line; empty for a plain next. */
  readonly label: string
  readonly target?: string
  readonly isGoTo: boolean
}

/** A place on the canvas: one exit of one element. */
export interface ExitRef {
  readonly element: string
  readonly exit: string
}
