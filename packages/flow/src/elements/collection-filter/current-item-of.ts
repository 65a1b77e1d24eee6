import type { FlowView } from '../../document/document.ts'
import { CURRENT_ITEM } from '../../mentions/reference-tags.ts'
import type { CollectionFilterElement } from './collection-filter-element.ts'

/** The name by which a Collection Filter's conditions read the item at hand; older files leave it out. */
export function currentItemOf({
  name,
  assignNextValueToReference,
}: Pick<CollectionFilterElement, 'name' | 'assignNextValueToReference'>): string {
  return assignNextValueToReference ?? CURRENT_ITEM + name
}

/** The names that exist because filters do, although nothing in the file declares them. */
export function currentItems({ elements }: FlowView): readonly string[] {
  return elements.flatMap((element) => (element.kind === 'collectionFilter' ? [currentItemOf(element)] : []))
}
