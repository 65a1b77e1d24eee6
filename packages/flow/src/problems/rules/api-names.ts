import type { XmlElement } from '@parley/xml'
import { apiNameMistake } from '../../edits/api-name.ts'
import { declarationsIn, declaredIn } from '../../mentions/declared-names.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `name/illegal` and `name/duplicate`: elements, resources and outcomes share one namespace, whatever the case. */
export const apiNames: Rule = ({ document }) => {
  const findings: Finding[] = []
  const firstOwner = new Map<string, string>()
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    const names = declaredIn(node)
    const [owner = ''] = names
    for (const [place, name] of names.entries()) {
      const mistake = apiNameMistake(name)
      if (mistake !== undefined) {
        const message = `"${name}" is no API name: ${mistake}. Rename it.`
        findings.push({ code: 'name/illegal', message, where: { element: owner, field: fieldOf(node, place) } })
      }
      const key = name.toLowerCase()
      const first = firstOwner.get(key)
      if (first === undefined) firstOwner.set(key, owner)
      else if (name !== '') {
        const message = `The API name ${name} is used twice${first === owner ? '' : `, also in ${first}`}. Rename one of them.`
        findings.push({ code: 'name/duplicate', message, where: { element: owner, field: fieldOf(node, place) } })
      }
    }
  }
  return findings
}

/** `name`, or for a part `outcomes/1/name`. */
function fieldOf(node: XmlElement, place: number): string {
  return plainField(declarationsIn(node)[place]?.path ?? 'name')
}
