import { exitsOf } from '../../../elements/exits.ts'
import type { Exit } from '../../../elements/element.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/CyclomaticComplexity`: more ways through the flow than anybody can try. */
export const cyclomaticComplexity: Rule = ({ view }) => {
  let ways = 1
  for (const element of view.elements) for (const { role } of exitsOf(element)) if (FORKS.has(role)) ways++
  if (ways <= MOST) return []
  const message = `Outcomes and loops add up to ${ways} ways through this flow; more than ${MOST} are hard to test. Move parts into subflows.`
  return [{ code: 'best-practice/CyclomaticComplexity', message, where: {} }]
}

const MOST = 25

const FORKS: ReadonlySet<Exit['role']> = new Set(['outcome', 'default', 'forEach'])
