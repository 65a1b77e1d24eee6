import { type XmlElement, textOf } from '@parley/xml'
import { isPathTag } from './compare-path.ts'
import { asWords } from './field-words.ts'

/** What a text or a typed value says; undefined for what has parts. */
export function valueWords(node: XmlElement): string | undefined {
  const [only, ...more] = elementsIn(node)
  if (only === undefined) return leafWords(node)
  return more.length === 0 && isValueTag(only.name) ? typedWords(only) : undefined
}

/** What a row of texts and values says in one line; undefined for one that has more levels, or leads somewhere. */
export function rowWordsOf(row: XmlElement): string | undefined {
  const own = valueWords(row)
  if (own !== undefined) return own
  // The name stands in the row's label.
  const parts = elementsIn(row).filter((child) => child.name !== 'name')
  const words = parts.map((part) => (isPathTag(part.name) ? undefined : valueWords(part)))
  const isPlain = new Set(parts.map(({ name }) => name)).size === parts.length
  return isPlain && words.every((word) => word !== undefined) ? words.join(' ') : undefined
}

function elementsIn(node: XmlElement): readonly XmlElement[] {
  return node.children
    .filter((child) => child.kind === 'element')
    .filter(({ name }) => name !== 'processMetadataValues')
}

/** The child of a value says by its tag which type it has. */
function isValueTag(tag: string): boolean {
  return /^(elementReference|[a-zA-Z]+Value)$/.test(tag)
}

function leafWords(node: XmlElement): string {
  const text = textOf(node)
  return node.name === 'operator' ? asWords(text) : plainWords(text)
}

function typedWords(node: XmlElement): string {
  const text = textOf(node)
  if (node.name === 'elementReference') return `{!${text.trim()}}`
  return node.name === 'stringValue' ? `“${text}”` : plainWords(text)
}

function plainWords(text: string): string {
  switch (text.trim()) {
    case 'true':
      return 'Yes'
    case 'false':
      return 'No'
    case '':
      return 'empty'
    default:
      return text
  }
}
