import { type XmlElement, textOf } from '@parley/xml'
import { readConnector } from '../codec/connector-field.ts'
import type { FieldChange } from './comparison.ts'
import { meaningKey } from './meaning-key.ts'

/** Whether a tag holds a way to another element. */
export function isPathTag(tag: string): boolean {
  return tag.endsWith('onnector') || tag === 'connectors' || tag === 'startElementReference'
}

/**
 * Where a path led and leads, by the labels of the elements; no change when the two say the same. A fault path that leads
 * nowhere is none: without it the flow fails there.
 */
export function comparePath(
  { before, after }: { readonly before?: XmlElement; readonly after?: XmlElement },
  field: string,
  oldLabelOf: (name: string) => string,
  newLabelOf: (name: string) => string,
): readonly FieldChange[] {
  if (before && after && meaningKey(before) === meaningKey(after)) return []
  const isSide = (after ?? before)?.name === 'faultConnector'
  if (isSide && after === undefined)
    return [{ change: 'removed', about: 'path', field: `${field} path`, before: targetWords(before, oldLabelOf) }]
  if (isSide && before === undefined)
    return [{ change: 'added', about: 'path', field: `${field} path`, after: targetWords(after, newLabelOf) }]
  const from = targetWords(before, oldLabelOf)
  const to = targetWords(after, newLabelOf)
  if (from !== to) return [{ change: 'changed', field, about: 'path', before: from, after: to }]
  // Two elements of one label: the API names tell them apart.
  const plain = (name: string): string => name
  return [
    { change: 'changed', field, about: 'path', before: targetWords(before, plain), after: targetWords(after, plain) },
  ]
}

function targetWords(node: XmlElement | undefined, labelOf: (name: string) => string): string {
  const connector = node && (readConnector(node) ?? bare(node))
  if (connector === undefined) return 'the end'
  return connector.isGoTo ? `${labelOf(connector.target)} (Go To)` : labelOf(connector.target)
}

/** Older files name the first element without a connector around it. */
function bare(node: XmlElement): { readonly target: string; readonly isGoTo: boolean } | undefined {
  const target = textOf(node).trim()
  return target === '' ? undefined : { target, isGoTo: false }
}
