import { kindLabelOf, type OpaqueElement } from '@parley/flow'
import { raiseStop } from '../run/raise.ts'
import { NOWHERE } from '../run/run-state.ts'
import type { ElementRunner, ElementSite, Execute } from './element-runner.ts'

/**
 * A kind that is not simulated: the run stops at it, and a person decides whether to go past it. An End element has
 * nothing to simulate: the path ends there.
 */
export const opaque: ElementRunner<'opaque'> = { prepare }

function prepare(element: OpaqueElement, site: ElementSite): Execute {
  if (element.tag === 'ends') {
    const end = site.exit('connector')
    return () => end
  }
  const reason = `${kindLabelOf(element)} elements are not simulated`
  return (run) => {
    raiseStop(run, reason)
    return NOWHERE
  }
}
