/**
 * The member of a view that a path in the file belongs to, as problems name fields: `assignmentItems/1/value/elementReference`
 * is `items/1/value`. Covers all kinds whose members are called like their tags or in the table below.
 */
export function plainField(path: string): string {
  const steps = path.split('/').map((step) => memberNames.get(step) ?? step)
  const field = steps.filter((step) => step !== 'transformValues')
  return (VALUE_TAG.test(field.at(-1) ?? '') ? field.slice(0, -1) : field).join('/')
}

/** Members that are called otherwise than their tag. */
const memberNames: ReadonlyMap<string, string> = new Map([
  ['assignmentItems', 'items'],
  ['rules', 'outcomes'],
  ['transformValueActions', 'actions'],
])

/** The innermost tag of a value only says its type. */
const VALUE_TAG = /^(elementReference|[a-zA-Z]+Value)$/
