import { type XmlElement, textOf } from '@parley/xml'
import { MERGE_FIELD, headOf, isReferenceTag } from './reference-tags.ts'

/** One place in a node that names something of the flow. */
export interface Mention {
  /** The name mentioned, for example `Coll` for `Coll[$EachItem].Id`. */
  readonly name: string
  /** The whole reference as written, without braces. */
  readonly reference: string
  readonly as: 'connector' | 'reference' | 'mergeField'
  /** Tags from below the node down to the text, repeated ones with their place from 0: `assignmentItems/1/value/elementReference`. */
  readonly path: string
}

/**
 * All mentions in one child of the root, found by the shape of the file (`…Reference` and `{!…}`), so that they are complete
 * for every kind, known or not. Merge fields in a description are plain text. Memoised by the node.
 */
export function mentionsIn(node: XmlElement): readonly Mention[] {
  const known = memo.get(node)
  if (known !== undefined) return known
  const mentions: Mention[] = []
  collect(node, '', mentions)
  memo.set(node, mentions)
  return mentions
}

const memo = new WeakMap<XmlElement, readonly Mention[]>()

function collect(node: XmlElement, path: string, mentions: Mention[]): void {
  const text = textOf(node)
  if (isReferenceTag(node.name)) {
    const name = headOf(text)
    const as = node.name === 'targetReference' || node.name === 'startElementReference' ? 'connector' : 'reference'
    if (name !== '') mentions.push({ name, reference: text.trim(), as, path })
  } else if (node.name !== 'description' && text.includes('{!')) {
    for (const [, reference = ''] of text.matchAll(MERGE_FIELD)) {
      const name = headOf(reference)
      if (name !== '') mentions.push({ name, reference: reference.trim(), as: 'mergeField', path })
    }
  }
  const counts = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind === 'element') counts.set(child.name, (counts.get(child.name) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind !== 'element') continue
    const place = seen.get(child.name) ?? 0
    seen.set(child.name, place + 1)
    const step = listTags.has(child.name) || (counts.get(child.name) ?? 0) > 1 ? `${child.name}/${place}` : child.name
    collect(child, path === '' ? step : `${path}/${step}`, mentions)
  }
}

/** Children that form a list even when there is one, so that paths keep their shape. */
const listTags: ReadonlySet<string> = new Set([
  'assignmentItems',
  'conditions',
  'fields',
  'filters',
  'inputAssignments',
  'inputParameters',
  'outputAssignments',
  'outputParameters',
  'rules',
  'scheduledPaths',
  'transformValueActions',
  'waitEvents',
])
