import type { EndElement } from '@parley/flow'
import type { ElementRunner, ElementSite, Execute } from './element-runner.ts'

/** The path ends here. */
export const end: ElementRunner<'end'> = { prepare }

function prepare(_element: EndElement, site: ElementSite): Execute {
  const out = site.exit('connector')
  return () => out
}
