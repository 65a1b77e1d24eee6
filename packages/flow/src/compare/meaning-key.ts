import { type XmlElement, textOf } from '@parley/xml'

/**
 * A text that is equal for two nodes exactly when they say the same: the order of like children and attributes count;
 * white space between tags, comments and the order of unlike children do not. Memoised by the node.
 */
export function meaningKey(node: XmlElement): string {
  const known = memo.get(node)
  if (known !== undefined) return known
  const key = makeKey(node)
  memo.set(node, key)
  return key
}

const memo = new WeakMap<XmlElement, string>()

function makeKey(node: XmlElement): string {
  const children = node.children.filter((child) => child.kind === 'element')
  const text = textOf(node)
  const own = JSON.stringify([attributesOf(node), children.length === 0 ? text : text.trim()])
  if (children.length === 0) return `${node.name}${own}`
  // Sorting is stable: like children stay in order.
  const sorted = children.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return `${node.name}${own}(${sorted.map(meaningKey).join(',')})`
}

function attributesOf(node: XmlElement): string {
  return node.open
    .slice(node.name.length + 1)
    .replace(/\/?>$/, '')
    .trim()
}
