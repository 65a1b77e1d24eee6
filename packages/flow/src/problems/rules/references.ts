import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { START } from '../../elements/element.ts'
import { sliceOf } from '../../elements/slices.ts'
import { type Mention, mentionsIn } from '../../mentions/mentions-in.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { partMistake } from '../../types/part-mistake.ts'
import type { Finding } from '../finding.ts'
import { remembered } from '../remembered.ts'
import type { Rule, RuleSubject } from '../rule.ts'

/**
 * `reference/…`: something is named that the flow does not have, or a part of it that is not there. Of global variables (`$…`)
 * only the records are known well enough to judge.
 */
export const references: Rule = (subject) =>
  subject.document.xml.root.children.flatMap((node) =>
    node.kind === 'element' ? remember(node, subject.vicinity, () => referencesIn(node, subject)) : [],
  )

const remember = remembered<XmlElement>()

function referencesIn(node: XmlElement, subject: RuleSubject): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const mention of mentionsIn(node)) {
    if (mention.as === 'connector') continue
    const mistake = mistakeOf(mention, subject)
    if (mistake === undefined) continue
    const where = placeOf(node, mention, subject)
    const key = `${mistake.message} ${where.field}`
    if (!seen.has(key)) findings.push({ ...mistake, where })
    seen.add(key)
  }
  return findings
}

function mistakeOf(
  { name, reference }: Mention,
  { view, context, vicinity }: RuleSubject,
): Pick<Finding, 'code' | 'message'> | undefined {
  if (name.startsWith('$') || vicinity.names.has(name)) return partMistake(view, context, reference)
  const message = `${reference} is used here, but there is no ${name} in this flow. Choose another resource or create it.`
  return { code: 'reference/unknown', message }
}

function placeOf(node: XmlElement, mention: Mention, { view }: RuleSubject): { element?: string; field: string } {
  const owner = ownerOf(node)
  const element = owner === undefined ? undefined : view.elementByName.get(owner)
  const field = element === undefined ? plainField(mention.path) : sliceOf(element).fieldAt(element, mention)
  return owner === undefined ? { field: field || node.name } : { element: owner, field }
}

function ownerOf(node: XmlElement): string | undefined {
  if (node.name === 'start') return START
  const name = childNamed(node, 'name')
  return name === undefined ? undefined : textOf(name).trim()
}
