import type { XmlDocument, XmlProblem } from '../node.ts'
import { illegalCharacterAt } from './characters.ts'
import { type Failure, failure } from './failure.ts'
import { placeAt } from './place-at.ts'
import { readTree } from './read-tree.ts'
import { scanEpilog, scanProlog } from './scan-outside-root.ts'

/** `document` is missing exactly when there is a problem. */
export interface XmlParse {
  readonly document?: XmlDocument
  /** At most one: what follows the first violation of well-formedness cannot be trusted. */
  readonly problems: readonly XmlProblem[]
}

/**
 * Reads any text as XML 1.0, strictly and without loss: `printXml` gives the same characters back. Never
 * throws; time is linear in the text's length, nesting is limited. Document types are refused and namespaces
 * not interpreted, which no flow needs.
 */
export function parseXml(text: string): XmlParse {
  const result = readDocument(text)
  if (!('code' in result)) return { document: result, problems: [] }
  const { code, message, offset } = result
  return { problems: [{ code, message, ...placeAt(text, offset), offset }] }
}

function readDocument(text: string): XmlDocument | Failure {
  const illegal = illegalCharacterAt(text)
  if (illegal !== -1) {
    const hex = text.charCodeAt(illegal).toString(16).toUpperCase().padStart(4, '0')
    return failure('xml/illegal-character', illegal, `The character U+${hex} is not allowed in XML. Remove it.`)
  }
  const start = scanProlog(text)
  if (typeof start !== 'number') return start
  const tree = readTree(text, start)
  if ('code' in tree) return tree
  return scanEpilog(text, tree.end) ?? { prolog: text.slice(0, start), root: tree.root, epilog: text.slice(tree.end) }
}
