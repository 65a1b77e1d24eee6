import type { XmlElement, XmlNode } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { withRoot } from '../document/with-root.ts'
import { declarationsIn, declaredIn } from './declared-names.ts'
import { mentionsIn } from './mentions-in.ts'
import { CURRENT_ITEM, MERGE_FIELD, headOf, isReferenceTag } from './reference-tags.ts'

/**
 * The document with every mention of `from`, and its declaration, under the new name: references, merge fields in any
 * text, and what unknown elements hold. Text that merely contains the word stays. `to` is a legal API name.
 */
export function renameMentions(document: FlowDocument, from: string, to: string): FlowDocument {
  const { root } = document.xml
  let isDeclared = false
  const children = root.children.map((child) => {
    if (child.kind !== 'element') return child
    const declares = !isDeclared && declaredIn(child).includes(from)
    if (declares) isDeclared = true
    const declaration = declares ? declarationsIn(child)[declaredIn(child).indexOf(from)]?.node : undefined
    const isMentioned = mentionsIn(child).some((mention) => mention.name === from)
    return isMentioned || declares || hasTemplate(child, from) ? renameIn(child, { from, to, declaration }) : child
  })
  const isSame = children.every((child, i) => child === root.children[i])
  return isSame ? document : withRoot(document, { ...root, children })
}

interface Renaming {
  readonly from: string
  readonly to: string
  /** The node whose text is the name itself. */
  readonly declaration: XmlElement | undefined
}

function renameIn(node: XmlElement, renaming: Renaming): XmlElement {
  let isSame = true
  const children = node.children.map((child): XmlNode => {
    const renamed = child.kind === 'element' ? renameIn(child, renaming) : renameText(node, child, renaming)
    if (renamed !== child) isSame = false
    return renamed
  })
  return isSame ? node : { ...node, children }
}

/** API names hold no character that XML writes as an entity, so the text as written can be changed in place. */
function renameText(owner: XmlElement, text: Exclude<XmlNode, XmlElement>, renaming: Renaming): XmlNode {
  if (text.kind === 'comment' || text.kind === 'instruction') return text
  const { from, to } = renaming
  let raw = text.raw
  if (owner === renaming.declaration) raw = raw.replace(from, () => to)
  else if (isReferenceTag(owner.name)) raw = renameHead(raw, text.kind === 'cdata' ? 9 : 0, renaming)
  else raw = raw.replace(MERGE_FIELD, (whole) => renameHead(whole, 2, renaming))
  return raw === text.raw ? text : { ...text, raw }
}

/** Renames the name that begins at or after `start`, white space skipped; in its own node also the item of a Collection Filter. */
function renameHead(raw: string, start: number, { from, to, declaration }: Renaming): string {
  const rest = raw.slice(start)
  const blank = rest.length - rest.trimStart().length
  const head = headOf(rest.replace(/(\]\]>|\})$/, ''))
  const isItem = declaration !== undefined && head === CURRENT_ITEM + from
  if (head !== from && !isItem) return raw
  const at = start + blank + head.length - from.length
  return raw.slice(0, at) + to + raw.slice(at + from.length)
}

/** Merge fields in descriptions count for nothing, yet follow a rename. */
function hasTemplate(node: XmlElement, name: string): boolean {
  return node.children.some((child) =>
    child.kind === 'element'
      ? child.name === 'description' && hasTemplate(child, name)
      : child.raw.includes(`{!${name}`),
  )
}
