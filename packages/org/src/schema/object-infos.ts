import { flowTypeOf } from './flow-type-of.ts'
import { objectSchemas } from './objects.ts'
import type { FieldSchema } from './schema.ts'

/** An object as pickers and checks of a flow need it: plain data in Flow's own type names. */
export interface ObjectInfo {
  readonly name: string
  readonly label: string
  readonly fields: readonly FieldInfo[]
}

export interface FieldInfo {
  readonly name: string
  readonly label: string
  /** FlowDataType: Ids, references and every kind of text are `String`. */
  readonly dataType: string
  /** The (first) object that a reference points at. */
  readonly referenceTo?: string
  readonly relationshipName?: string
  readonly picklistValues?: readonly string[]
}

/** All objects of the simulated org, messaging first. */
export function objectInfos(): readonly ObjectInfo[] {
  return objectSchemas.map(({ name, label, fields }) => ({ name, label, fields: fields.map(fieldInfo) }))
}

function fieldInfo({ name, label, type, referenceTo, relationshipName, picklistValues }: FieldSchema): FieldInfo {
  return {
    name,
    label,
    dataType: flowTypeOf(type),
    ...(referenceTo?.[0] === undefined ? {} : { referenceTo: referenceTo[0] }),
    ...(relationshipName === undefined ? {} : { relationshipName }),
    ...(picklistValues === undefined ? {} : { picklistValues }),
  }
}
