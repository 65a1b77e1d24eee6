import type { FlowDocument, FlowView } from '../../../document/document.ts'
import { elementNodeOf } from '../../../document/view.ts'
import { readText } from '../../../codec/text-field.ts'
import type { FlowElement } from '../../../elements/element.ts'
import { headOf } from '../../../mentions/reference-tags.ts'

/** The Update Records elements that write the record, or records, held under one of these names. */
export function updatesOf(names: ReadonlySet<string>, document: FlowDocument, view: FlowView): readonly FlowElement[] {
  return view.elements.filter(({ tag, name }) => {
    if (tag !== 'recordUpdates') return false
    const node = elementNodeOf(document, name)
    return node !== undefined && names.has(headOf(readText(node, 'inputReference') ?? ''))
  })
}
