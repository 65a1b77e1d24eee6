import type { XmlElement } from '@parley/xml'
import { type Mention, mentionsIn } from '../../mentions/mentions-in.ts'
import { partMistake } from '../../types/part-mistake.ts'
import type { Finding } from '../finding.ts'
import { remembered } from '../remembered.ts'
import type { Rule, RuleSubject } from '../rule.ts'
import { placeInFile } from './place-in-file.ts'

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
    const where = placeInFile(node, mention, subject.view)
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
  if (RECORDS.has(name) && !vicinity.isTriggered) {
    const message = `${reference} is used here, but no record starts this flow. Use a record variable, or let a record start it.`
    return { code: 'reference/no-triggering-record', message }
  }
  if (name.startsWith('$') || vicinity.names.has(name)) return partMistake(view, context, reference)
  const message = `${reference} is used here, but there is no ${name} in this flow. Choose another resource or create it.`
  return { code: 'reference/unknown', message }
}

/** The record that starts a flow, and as it was before (flow-builder.md §3). */
const RECORDS: ReadonlySet<string> = new Set(['$Record', '$Record__Prior'])
