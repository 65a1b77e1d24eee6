import { kindLabelOf } from '../../../elements/kind-label.ts'
import { loopsAround } from '../../../elements/loops-around.ts'
import type { FlowElement } from '../../../elements/element.ts'
import type { FlowView } from '../../../document/document.ts'
import type { Finding } from '../../finding.ts'
import type { ProblemCode } from '../../severities.ts'

/**
 * A finding for each of these elements that runs once per turn of a loop. Where the loop shows a screen or waits, each turn is a
 * transaction of its own, with limits of its own.
 */
export function inLoops(
  view: FlowView,
  code: ProblemCode,
  counts: (element: FlowElement) => boolean,
  advice: string,
): readonly Finding[] {
  const loops = loopsAround(view)
  if (loops.size === 0) return []
  const paced = new Set(view.elements.flatMap(({ name, tag }) => (PAUSES.has(tag) ? [loops.get(name)] : [])))
  return view.elements.flatMap((element) => {
    const loop = loops.get(element.name)
    if (loop === undefined || paced.has(loop) || !counts(element)) return []
    const what = `${kindLabelOf(element)} ${element.label || element.name}`
    const message = `${what} runs in every turn of the loop ${loop}, and an org limits how often one transaction may. ${advice}`
    return [{ code, message, where: { element: element.name } }]
  })
}

const PAUSES: ReadonlySet<string> = new Set(['screens', 'waits'])
