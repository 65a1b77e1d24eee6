import { apiNameMistake } from '../../edits/api-name.ts'
import { declaredIn } from '../../mentions/declared-names.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `name/illegal` and `name/duplicate`: elements, resources and outcomes share one namespace, whatever the case. */
export const apiNames: Rule = ({ document }) => {
  const problems: Finding[] = []
  const firstOwner = new Map<string, string>()
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    const names = declaredIn(node)
    const [owner = ''] = names
    for (const [place, name] of names.entries()) {
      const where = { element: owner, field: place === 0 ? 'name' : `name/${name}` }
      const mistake = apiNameMistake(name)
      if (mistake !== undefined) {
        problems.push({
          code: 'name/illegal',
          message: `"${name}" is no API name: ${mistake}. Rename it.`,
          where,
        })
      }
      const first = firstOwner.get(name.toLowerCase())
      if (first === undefined) firstOwner.set(name.toLowerCase(), owner)
      else if (name !== '') {
        problems.push({
          code: 'name/duplicate',
          message: `The API name ${name} is used twice${first === owner ? '' : `, also in ${first}`}. Rename one of them.`,
          where,
        })
      }
    }
  }
  return problems
}
