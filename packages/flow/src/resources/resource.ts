import type { Condition, OutputAssignment, RecordFilter } from '../elements/element.ts'
import type { FlowValue } from '../elements/value.ts'

/** The resources of a flow in an admin's terms; like elements, views of the file's nodes. */
export type FlowResource =
  | VariableResource
  | ConstantResource
  | FormulaResource
  | TextTemplateResource
  | ChoiceResource
  | ChoiceSetResource
  | StageResource
  | DataLookupResource
  | ExitRuleResource
  | OpaqueResource

export type ResourceKind = FlowResource['kind']

export interface ResourceHeader {
  readonly name: string
  readonly description: string
  /** The collection in the file, for example `variables`. */
  readonly tag: string
}

/** FlowDataType as the file spells it; `SObject` is a record. */
export type DataType =
  | 'String'
  | 'Number'
  | 'Currency'
  | 'Boolean'
  | 'Date'
  | 'DateTime'
  | 'Time'
  | 'Picklist'
  | 'Multipicklist'
  | 'SObject'
  | 'Apex'

export interface VariableResource extends ResourceHeader {
  readonly kind: 'variable'
  readonly dataType: DataType
  readonly isCollection: boolean
  readonly isInput: boolean
  readonly isOutput: boolean
  readonly objectType?: string
  readonly apexClass?: string
  readonly scale?: number
  /** The default value. */
  readonly value?: FlowValue
}

export interface ConstantResource extends ResourceHeader {
  readonly kind: 'constant'
  readonly dataType: DataType
  readonly value?: FlowValue
}

export interface FormulaResource extends ResourceHeader {
  readonly kind: 'formula'
  readonly dataType: DataType
  readonly scale?: number
  readonly expression: string
}

export interface TextTemplateResource extends ResourceHeader {
  readonly kind: 'textTemplate'
  readonly text: string
  readonly isViewedAsPlainText: boolean
}

/** One answer of a screen's choice component. */
export interface ChoiceResource extends ResourceHeader {
  readonly kind: 'choice'
  /** The choice's text on the screen. */
  readonly label: string
  readonly dataType: DataType
  /** What choosing it gives; without one the label. */
  readonly value?: FlowValue
  /** The label of the field in which somebody who chooses it types a text. */
  readonly inputPrompt?: string
}

/** Choices that are made when the screen opens; the file says from what by which of its fields are there. */
export interface ChoiceSetResource extends ResourceHeader {
  readonly kind: 'choiceSet'
  readonly source: 'record' | 'picklist' | 'collection'
  readonly dataType: DataType
  /** From records: the object, which of them and in which order. */
  readonly object: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly sortField?: string
  readonly sortOrder?: 'Asc' | 'Desc'
  readonly limit?: number
  /** From a picklist field: all of its values. */
  readonly picklistObject?: string
  readonly picklistField?: string
  /** From a record collection of the flow. */
  readonly collectionReference?: string
  /** The field that is shown, and the one that choosing gives. */
  readonly displayField: string
  readonly valueField?: string
  readonly outputAssignments: readonly OutputAssignment[]
}

/** A step of a user's way through the flow. */
export interface StageResource extends ResourceHeader {
  readonly kind: 'stage'
  readonly label: string
  readonly isActive: boolean
  readonly stageOrder?: number
}

export interface DataLookupResource extends ResourceHeader {
  readonly kind: 'dataLookup'
  readonly sourceType: string
  readonly sourceApiName: string
  readonly lookupField: string
  readonly lookupReference: string
}

/** When a running flow is left before its end. */
export interface ExitRuleResource extends ResourceHeader {
  readonly kind: 'exitRule'
  readonly label: string
  readonly ruleOrder: number
  readonly automationEventName: string
  readonly logicalOperator: string
  readonly conditions: readonly Condition[]
}

/** Of a collection that nobody knows: kept as it is, named, its mentions known. */
export interface OpaqueResource extends ResourceHeader {
  readonly kind: 'opaque'
}
