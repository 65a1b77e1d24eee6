import type { FlowValue } from '../elements/value.ts'

/** The resources of a flow in an admin's terms; like elements, views of the file's nodes. */
export type FlowResource = VariableResource | ConstantResource | FormulaResource | TextTemplateResource | OpaqueResource

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

/** A resource kind without a slice of its own (choices, stages …): kept verbatim, named, its mentions known. */
export interface OpaqueResource extends ResourceHeader {
  readonly kind: 'opaque'
  readonly label: string
}
