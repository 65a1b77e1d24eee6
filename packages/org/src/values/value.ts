/**
 * Values in memory and in JSON are the same plain data (docs/decisions/0005-values.md):
 *
 * | Salesforce type       | representation                                                                        |
 * | --------------------- | ------------------------------------------------------------------------------------- |
 * | Text, Id, Picklist    | string                                                                                |
 * | Boolean               | boolean                                                                               |
 * | Number, Currency      | a JavaScript number when it is an integer within ±2^53-1, else a `Decimal` (exact)    |
 * | Date                  | `YYYY-MM-DD`, no zone                                                                 |
 * | Date/Time             | `YYYY-MM-DDTHH:mm:ss.sssZ`, UTC, always 24 characters, so that text order is time order |
 * | Time                  | `HH:mm:ss.sssZ`                                                                       |
 * | Record                | a `RecordValue`: immutable; a change makes a new object                               |
 * | Collection            | array; null (never filled) is apart from empty                                        |
 *
 * The type of a value is known from where it stands (variable, field), so values carry no tags.
 */
export type Value = Scalar | RecordValue | readonly Value[]
export type Scalar = null | string | number | boolean | Decimal

/** An exact decimal: unscaled / 10^scale; unscaled is an integer in decimal digits (up to 18 digits in Salesforce). */
export interface Decimal {
  readonly unscaled: string
  readonly scale: number
}

/**
 * A record as the REST API writes it. Immutable: the org's tables hold these very objects, so a query costs no copies,
 * and DML replaces the object. A field that is absent is null. Field names are the schema's own spelling.
 */
export interface RecordValue {
  readonly attributes: { readonly type: string }
  readonly [field: string]: Value | { readonly type: string } | undefined
}
