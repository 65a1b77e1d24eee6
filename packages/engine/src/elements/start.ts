import type { StartElement } from '@parley/flow'
import { begin, uuid } from '@parley/org'
import type { ElementRunner, ElementSite, Execute } from './element-runner.ts'

/**
 * Opens the transaction. A run always takes the immediate path; entry conditions are for the trigger to judge, so a run
 * that somebody started has met them.
 */
export const start: ElementRunner<'start'> = { prepare }

function prepare(_element: StartElement, site: ElementSite): Execute {
  const next = site.exit('connector')
  return (run) => {
    begin(run.org)
    run.state.interviewGuid = uuid(run.org)
    return next
  }
}
