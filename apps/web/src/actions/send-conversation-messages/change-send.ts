import type { Edit } from '@parley/flow'
import { dispatch } from '../../session/index.ts'

/** Dispatches a change of the form; with a field, typing in a row is one undo step. */
export function changeSend(edit: Edit, label: string, mergeKey?: string): void {
  dispatch(edit, { label, ...(mergeKey !== undefined && { mergeKey }) })
}
