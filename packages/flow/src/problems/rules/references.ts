import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { START } from '../../elements/element.ts'
import { sliceOf } from '../../elements/slices.ts'
import { declaredNames } from '../../mentions/declared-names.ts'
import { mentionsIn } from '../../mentions/mentions-in.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `reference/unknown`: something is named that the flow does not have. Global variables (`$…`) are the platform's. */
export const references: Rule = ({ document, view }) => {
  const declared = new Set(declaredNames(document))
  const problems: Finding[] = []
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    const seen = new Set<string>()
    for (const mention of mentionsIn(node)) {
      if (mention.as === 'connector' || mention.name.startsWith('$') || declared.has(mention.name)) continue
      const owner = ownerOf(node)
      const element = owner === undefined ? undefined : view.elementByName.get(owner)
      const field = element === undefined ? plainField(mention.path) : sliceOf(element).fieldAt(element, mention)
      if (seen.has(`${mention.name} ${field}`)) continue
      seen.add(`${mention.name} ${field}`)
      problems.push({
        code: 'reference/unknown',
        message: `${mention.reference} is used here, but there is no ${mention.name} in this flow. Choose another resource or create it.`,
        where: owner === undefined ? { field: field || node.name } : { element: owner, field },
      })
    }
  }
  return problems
}

function ownerOf(node: XmlElement): string | undefined {
  if (node.name === 'start') return START
  const name = childNamed(node, 'name')
  return name === undefined ? undefined : textOf(name).trim()
}
