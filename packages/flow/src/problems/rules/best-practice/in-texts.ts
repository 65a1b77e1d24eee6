import type { XmlElement } from '@parley/xml'
import { eachText } from '../../../mentions/each-text.ts'
import { isReferenceTag } from '../../../mentions/reference-tags.ts'
import type { Finding } from '../../finding.ts'
import { remembered } from '../../remembered.ts'
import type { Rule, RuleSubject } from '../../rule.ts'
import type { ProblemCode } from '../../severities.ts'
import { placeInFile } from '../place-in-file.ts'

/** A rule over all texts that a flow sends, compares, shows or calculates with: at most one finding for each field. */
export function inTexts(code: ProblemCode, messageFor: (text: string) => string | undefined): Rule {
  const remember = remembered<XmlElement>()
  return (subject) =>
    subject.document.xml.root.children.flatMap((node) =>
      node.kind === 'element'
        ? remember(node, subject.vicinity, () => findingsIn(node, subject, code, messageFor))
        : [],
    )
}

function findingsIn(
  node: XmlElement,
  { view }: RuleSubject,
  code: ProblemCode,
  messageFor: (text: string) => string | undefined,
): readonly Finding[] {
  const findings = new Map<string, Finding>()
  eachText(node, (tag, path, text) => {
    const message = WORDS.has(tag) || isReferenceTag(tag) ? undefined : messageFor(text)
    if (message === undefined) return
    const where = placeInFile(node, { name: '', reference: '', as: 'mergeField', path }, view)
    if (!findings.has(where.field)) findings.set(where.field, { code, message, where })
  })
  return [...findings.values()]
}

/** Names and explanations, which no run looks at. */
const WORDS: ReadonlySet<string> = new Set(['name', 'label', 'description', 'processMetadataValues'])
