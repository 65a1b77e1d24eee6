import type { TransformElement } from '@parley/flow'

/** The one mapping that the form edits: one field of each record of a collection. */
export interface EachItem {
  readonly collection: string
  readonly field: string
}

const MARK = '[$EachItem]'

/**
 * What a transform maps, from a value such as `Get_People[$EachItem].Id`; empty parts while nothing is chosen; undefined
 * for a transform that does something else, which the form leaves alone.
 */
export function eachItemOf({
  actions,
  dataType,
  isPartial,
}: Pick<TransformElement, 'actions' | 'dataType' | 'isPartial'>): EachItem | undefined {
  if (isPartial) return undefined
  const [action, ...more] = actions
  if (!action) return { collection: '', field: '' }
  if (more.length > 0 || action.transformType !== 'Map' || action.outputFieldApiName !== undefined) return undefined
  if (dataType === 'SObject' || dataType === 'Apex') return undefined
  if (!action.value) return { collection: '', field: '' }
  if (action.value.kind !== 'reference') return undefined
  const at = action.value.to.indexOf(MARK)
  if (at < 0) return { collection: action.value.to, field: '' }
  return { collection: action.value.to.slice(0, at), field: action.value.to.slice(at + MARK.length + 1) }
}

/** The reference that maps one field of each item; without a field the collection alone, to be completed. */
export function eachItemReference({ collection, field }: EachItem): string {
  return field === '' ? collection : `${collection}${MARK}.${field}`
}
