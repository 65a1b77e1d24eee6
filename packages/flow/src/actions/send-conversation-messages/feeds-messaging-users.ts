import type { FlowView } from '../../document/document.ts'
import { headOf } from '../../mentions/reference-tags.ts'
import { valuesInto } from './values-into.ts'

/**
 * The names whose values reach the Messaging Users of some send: directly, through assignments, loops and transforms.
 * Such an input is asked for with a list of people.
 */
export function feedsMessagingUsers(view: FlowView): ReadonlySet<string> {
  const feeds = new Set<string>()
  for (const element of view.elements) {
    if (element.kind !== 'action') continue
    for (const { name, value } of element.inputs) {
      if (name === 'messagingEndUserIds' && value?.kind === 'reference') feeds.add(headOf(value.to))
    }
  }
  const flows = valuesInto(view)
  // Each round finds the names one step further back; every round but the last adds one.
  for (let size = -1; size !== feeds.size;) {
    size = feeds.size
    for (const { into, from } of flows) if (feeds.has(into)) feeds.add(from)
  }
  return feeds
}
