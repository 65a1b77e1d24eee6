import type { GetRecordsElement } from '@parley/flow'

export type StoreMode = 'auto' | 'fields' | 'variable'

/** Which of the form's three ways of storing an element uses. */
export function storeMode(
  element: Pick<
    GetRecordsElement,
    'storeOutputAutomatically' | 'queriedFields' | 'outputReference' | 'outputAssignments'
  >,
): StoreMode {
  if (!element.storeOutputAutomatically) return 'variable'
  return element.queriedFields.length > 0 ? 'fields' : 'auto'
}
