import { memberNames } from './member-names.ts'

/**
 * The member of a view that a path in the file belongs to, as problems name fields: `assignmentItems/1/value/elementReference`
 * is `items/1/value`. Covers all kinds whose members are called like their tags or as in `member-names.ts`.
 */
export function plainField(path: string): string {
  const steps = path.split('/').map((step) => memberNames.get(step) ?? step)
  const field = steps.filter((step) => step !== 'transformValues')
  return (VALUE_TAG.test(field.at(-1) ?? '') ? field.slice(0, -1) : field).join('/')
}

/** The innermost tag of a value only says its type. */
const VALUE_TAG = /^(elementReference|[a-zA-Z]+Value)$/
