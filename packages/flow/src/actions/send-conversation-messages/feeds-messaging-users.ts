import type { FlowView } from '../../document/document.ts'
import type { FlowElement } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'

/**
 * The names whose values reach the Messaging Users of some send: directly, through assignments, loops and transforms.
 * Such an input is asked for with a list of people.
 */
export function feedsMessagingUsers(view: FlowView): ReadonlySet<string> {
  const feeds = new Set<string>()
  for (const element of view.elements) {
    if (element.kind !== 'action') continue
    for (const input of element.inputs) if (input.name === 'messagingEndUserIds') add(feeds, input.value)
  }
  const flows = view.elements.flatMap(valuesInto)
  // Each round finds the names one step further back; every round but the last adds one.
  for (let size = -1; size !== feeds.size;) {
    size = feeds.size
    for (const { into, from } of flows) if (feeds.has(into)) add(feeds, from)
  }
  return feeds
}

interface ValueInto {
  readonly into: string
  readonly from: FlowValue | undefined
}

function valuesInto(element: FlowElement): readonly ValueInto[] {
  if (element.kind === 'assignment') {
    return element.items.map(({ assignToReference, value }) => ({ into: headOf(assignToReference), from: value }))
  }
  if (element.kind === 'loop') {
    const from = { kind: 'reference', to: element.collectionReference } as const
    return [{ into: element.assignNextValueToReference ?? element.name, from }]
  }
  return element.kind === 'transform' ? element.actions.map(({ value }) => ({ into: element.name, from: value })) : []
}

function add(names: Set<string>, value: FlowValue | undefined): void {
  if (value?.kind === 'reference') names.add(headOf(value.to))
}

function headOf(reference: string): string {
  return reference.split(/[.[]/, 1)[0] ?? reference
}
