import type { OrgError } from '../org.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import type { JsonNode } from './json-node.ts'

/** A record that a data file asks for, before its references are resolved. */
export interface RecordPlan {
  readonly file: DataFileText
  readonly schema: ObjectSchema
  readonly referenceId: string | undefined
  /** Its own Id with 18 characters, when it brings one. */
  readonly ownId: string | undefined
  readonly fields: readonly PlannedField[]
  /** Where the record begins in its file. */
  readonly at: number
}

export interface PlannedField {
  /** In the schema's spelling. */
  readonly name: string
  /** A node of the file, or the parent that nested this record. */
  readonly value: JsonNode | { readonly kind: 'parent'; readonly plan: RecordPlan }
  /** Where the name stands. */
  readonly at: number
}

/** A data file with a way to say where in it something stands. */
export interface DataFileText {
  readonly name: string
  error(at: number, code: string, message: string): OrgError
}
