import type { XmlElement } from '@parley/xml'
import { eachText } from './each-text.ts'
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
  eachText(node, (tag, path, text) => collect(tag, path, text, mentions))
  memo.set(node, mentions)
  return mentions
}

const memo = new WeakMap<XmlElement, readonly Mention[]>()

function collect(tag: string, path: string, text: string, mentions: Mention[]): void {
  if (isReferenceTag(tag)) {
    const name = headOf(text)
    const as = tag === 'targetReference' || tag === 'startElementReference' ? 'connector' : 'reference'
    if (name !== '') mentions.push({ name, reference: text.trim(), as, path })
  } else if (tag !== 'description' && text.includes('{!')) {
    for (const [, reference = ''] of text.matchAll(MERGE_FIELD)) {
      const name = headOf(reference)
      if (name !== '') mentions.push({ name, reference: reference.trim(), as: 'mergeField', path })
    }
  }
}
