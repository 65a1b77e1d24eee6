import type { Value } from '../values/value.ts'
import type { FieldSchema, FieldType } from './schema.ts'

type Options = Partial<Omit<FieldSchema, 'name' | 'label' | 'type'>>

/** A field of any type; nillable, createable and updateable unless the options say otherwise. */
export function field(name: string, label: string, type: FieldType, options: Options = {}): FieldSchema {
  return { name, label, type, nillable: true, createable: true, updateable: true, ...options }
}

export const text = (name: string, label: string, options?: Options): FieldSchema =>
  field(name, label, 'string', { length: 255, ...options })

export const boolean = (name: string, label: string, options?: Options): FieldSchema =>
  field(name, label, 'boolean', { nillable: false, defaultValue: false, ...options })

export const int = (name: string, label: string, options?: Options): FieldSchema => field(name, label, 'int', options)

export const dateTime = (name: string, label: string, options?: Options): FieldSchema =>
  field(name, label, 'datetime', options)

/** A picklist that takes its listed values only, unless `restricted: false`. */
export function picklist(name: string, label: string, values: readonly string[], options?: Options): FieldSchema {
  return field(name, label, 'picklist', { picklistValues: values, restricted: true, ...options })
}

/** A picklist whose values an org's admin extends at will. */
export function openPicklist(name: string, label: string, values: readonly string[], options?: Options): FieldSchema {
  return picklist(name, label, values, { restricted: false, ...options })
}

/** A reference field; the relationship's name is the field's without its `Id`. */
export function reference(name: string, label: string, to: string | readonly string[], options?: Options): FieldSchema {
  return field(name, label, 'reference', {
    referenceTo: typeof to === 'string' ? [to] : to,
    relationshipName: name.replace(/Id$/, ''),
    ...options,
  })
}

/** A Name that counts itself: `MSJ-{00000000}`. */
export const autoNumber = (label: string, format: string): FieldSchema => ({
  ...text('Name', label, { nillable: false }),
  ...readOnly,
  autoNumber: format,
})

export const owner: FieldSchema = reference('OwnerId', 'Owner ID', ['User', 'Group'], { nillable: false })

/** Required at create; what the loader can't default must be given. */
export const required = { nillable: false } as const

/** Written by the platform alone. */
export const readOnly = { createable: false, updateable: false } as const

/** A counter that starts at this value instead of null. */
export const startsAt = (defaultValue: Value): Options => ({ defaultValue })
