import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import type { FlowElement } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import type { MemberChange } from './comparison.ts'

/** Exits as `<element>/<exit>`, in the names of the flow that they stand in. */
export interface ChangedExits {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** The exits of two compared flows that are not in the other one, or lead elsewhere there. */
export function changedExits(
  before: FlowDocument,
  after: FlowDocument,
  changes: readonly MemberChange[],
): ChangedExits {
  const elements = changes.filter(({ is }) => is === 'element')
  const newNames = new Map(elements.map(({ name, formerName }) => [formerName ?? name, name]))
  const changed = { before: new Set<string>(), after: new Set<string>() }
  for (const { change, name, formerName = name } of elements) {
    const old = change === 'added' ? undefined : viewOf(before).elementByName.get(formerName)
    const now = change === 'removed' ? undefined : viewOf(after).elementByName.get(name)
    const oldWays = waysOf(old, newNames)
    const newWays = waysOf(now, new Map())
    for (const [exit, way] of oldWays) if (newWays.get(exit) !== way) changed.before.add(`${formerName}/${exit}`)
    for (const [exit, way] of newWays) if (oldWays.get(exit) !== way) changed.after.add(`${name}/${exit}`)
  }
  return changed
}

/** Where each exit leads, as a text that is equal where the way is. */
function waysOf(element: FlowElement | undefined, newNames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (element === undefined) return new Map()
  return new Map(
    exitsOf(element).map(({ id, target = '', isGoTo }) => [
      id,
      `${newNames.get(target) ?? target}${isGoTo ? ' (Go To)' : ''}`,
    ]),
  )
}
