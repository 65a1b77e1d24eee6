import type { DataType, NewResource } from '@parley/flow'

const CREATABLE: readonly string[] = ['String', 'Number', 'Currency', 'Boolean', 'Date', 'DateTime', 'Time', 'SObject']

/** What the resource form starts with when a field asks for a resource of its type, and what must stay so. */
export function newVariableOf(
  dataType: string,
  isCollection: boolean,
  objectType?: string,
): { readonly prefill: Partial<NewResource>; readonly locked: readonly string[] } {
  const known = isCreatable(dataType) ? dataType : 'String'
  return {
    prefill: { kind: 'variable', dataType: known, isCollection, ...(objectType && { objectType }) },
    locked:
      isCollection || objectType ? ['kind', 'dataType', 'isCollection', 'objectType'] : ['dataType', 'isCollection'],
  }
}

function isCreatable(dataType: string): dataType is DataType {
  return CREATABLE.includes(dataType)
}
