import type { FlowDocument } from '../../document/document.ts'
import { viewOf } from '../../document/view.ts'
import type { Edit } from '../../edits/edit.ts'
import type { ActionElement } from '../../elements/element.ts'
import { entrancesOf } from '../../elements/entrances.ts'
import { idsTransform } from './ids-transform.ts'

/**
 * "Use Ids of …": a Transform right before the action that maps a record collection to its Ids, on every path that leads
 * there, and Messaging Users pointed at it; one undo step. Undefined while nothing leads to the action.
 */
export function useIdsOf(document: FlowDocument, action: ActionElement, collection: string): Edit | undefined {
  const view = viewOf(document)
  return idsTransform({ document, view, entrances: entrancesOf(view) }, action, collection)
}
