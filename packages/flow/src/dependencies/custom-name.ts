import type { Named } from './dependency.ts'

/** Objects that people made end in `__c`, or in what tells metadata types, events, external and Data Cloud objects apart. */
export function isCustomObject(name: string): boolean {
  return /__(b|c|dlm|e|kav|mdt|x)$/i.test(name)
}

/** The object if it is not a standard one. */
export function customObject(name: string): readonly Named[] {
  return isCustomObject(name) ? [{ type: 'CustomObject', name }] : []
}

/**
 * The field if it is not a standard one; `object` is undefined where it can't be told. `Owner__r` leads to another record
 * through the field `Owner__c`.
 */
export function customField(object: string | undefined, field: string): readonly Named[] {
  const name = field.replace(/__r$/i, '__c')
  return object !== undefined && object !== '' && /__c$/i.test(name)
    ? [{ type: 'CustomField', name: `${object}.${name}` }]
    : []
}
