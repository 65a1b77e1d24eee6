import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { readValue } from '../codec/value-field.ts'
import { operatorInWords } from '../facts/operator-in-words.ts'
import { valueInWords } from '../facts/value-in-words.ts'
import { isPathTag } from './compare-path.ts'

/** What a text or a value says; undefined for what has parts. */
export function valueWords(node: XmlElement): string | undefined {
  const [only, ...more] = elementsIn(node)
  if (only === undefined) return textWords(textOf(node))
  return more.length === 0 && isValueTag(only.name) ? valueInWords(readValue(node)) : undefined
}

/** What a row of texts and values says in one line; undefined for one that has more levels, or leads somewhere. */
export function rowWordsOf(row: XmlElement): string | undefined {
  const own = valueWords(row)
  if (own !== undefined) return own
  const operator = childNamed(row, 'operator')
  const right = childNamed(row, 'rightValue') ?? childNamed(row, 'value')
  const isCompared = operator !== undefined && right !== undefined && valueWords(right) !== undefined
  // The name stands in the row's label, the right side beside its operator.
  const parts = elementsIn(row).filter((part) => part.name !== 'name' && !(isCompared && part === right))
  const words = parts.map((part) => {
    if (isPathTag(part.name)) return undefined
    const value = isCompared ? readValue(right) : undefined
    return part === operator ? operatorInWords(textOf(part), value) : valueWords(part)
  })
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

function textWords(text: string): string {
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
