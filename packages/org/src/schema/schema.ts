import type { Value } from '../values/value.ts'

/** A field's type, in the words of Salesforce's describe calls. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'phone'
  | 'email'
  | 'url'
  | 'picklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'date'
  | 'datetime'
  | 'reference'

export interface FieldSchema {
  readonly name: string
  readonly label: string
  readonly type: FieldType
  readonly nillable: boolean
  /** What a new record gets when nothing is given; absent means null. */
  readonly defaultValue?: Value
  /** Values in their order; a restricted picklist takes no others. */
  readonly picklistValues?: readonly string[]
  readonly restricted?: boolean
  /** Reference fields: target objects (more than one for an owner) and the name of the way to the parent. */
  readonly referenceTo?: readonly string[]
  readonly relationshipName?: string
  /** `MSJ-{00000000}`: the number of a new record stands for the braces. */
  readonly autoNumber?: string
  /** What an API user may do; the data files' backdoor and the platform itself may more. */
  readonly createable: boolean
  readonly updateable: boolean
  /** Longest text, in characters. */
  readonly length?: number
}

export interface ObjectSchema {
  readonly name: string
  readonly label: string
  /** First three characters of its Ids. */
  readonly prefix: string
  /** True when the real prefix is not public and this one is ours. */
  readonly prefixIsInvented: boolean
  readonly fields: readonly FieldSchema[]
  /** By lower-case name: Salesforce reads names in any case. */
  readonly fieldsByName: ReadonlyMap<string, FieldSchema>
  /** Children lists by lower-case name (`MessagingSessions`), as export trees nest them. */
  readonly childRelationships: ReadonlyMap<string, ChildRelationship>
}

export interface ChildRelationship {
  readonly name: string
  readonly childType: string
  /** The child's field that points back. */
  readonly field: string
}
