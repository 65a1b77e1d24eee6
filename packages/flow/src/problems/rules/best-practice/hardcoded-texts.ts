import type { XmlElement } from '@parley/xml'
import type { FlowView } from '../../../document/document.ts'
import { eachText } from '../../../mentions/each-text.ts'
import { isReferenceTag } from '../../../mentions/reference-tags.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { placeInFile } from '../place-in-file.ts'
import { hardcodedId } from './hardcoded-id.ts'
import { hardcodedSecret } from './hardcoded-secret.ts'
import { hardcodedUrl } from './hardcoded-url.ts'
import type { TextRule } from './text-rule.ts'

/**
 * What must not stand in the texts that a flow sends, compares, shows or calculates with: at most one finding of a rule for each
 * field. Remembered by the node; nothing else matters, so each text is read once.
 */
export const hardcodedTexts: Rule = ({ document, view }) =>
  document.xml.root.children.flatMap((node) => (node.kind === 'element' ? findingsIn(node, view) : []))

const textRules: readonly TextRule[] = [hardcodedId, hardcodedSecret, hardcodedUrl]

const memo = new WeakMap<XmlElement, readonly Finding[]>()

function findingsIn(node: XmlElement, view: FlowView): readonly Finding[] {
  const known = memo.get(node)
  if (known !== undefined) return known
  const findings = new Map<string, Finding>()
  eachText(node, (tag, path, text) => {
    if (text === '' || WORDS.has(tag) || isReferenceTag(tag)) return
    for (const { code, messageFor } of textRules) {
      const message = messageFor(text)
      if (message === undefined) continue
      const where = placeInFile(node, { name: '', reference: '', as: 'mergeField', path }, view)
      const key = `${code} ${where.field}`
      if (!findings.has(key)) findings.set(key, { code, message, where })
    }
  })
  const found = [...findings.values()]
  memo.set(node, found)
  return found
}

/** Names and explanations, which no run looks at. */
const WORDS: ReadonlySet<string> = new Set(['name', 'label', 'description'])
