import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { type Connector, type Exit, type FlowElement, START } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { reachableFrom } from '../elements/reachable.ts'
import { unknownElement } from './refusals.ts'
import { redirect } from './wiring.ts'
import { withoutMember } from './without-member.ts'

/**
 * Removes an element and heals the path: what led to it leads to where its kept exit leads. What only its other paths
 * reach goes too. Mentions of it stay and become problems.
 */
export const removeElement: EditHandler<EditOf<'removeElement'>> = {
  refusal: (document, { element: name, keep }) => {
    const unknown = unknownElement(document, name)
    if (unknown !== undefined) return unknown
    const element = viewOf(document).elementByName.get(name)
    if (keep === undefined || keep === 'none' || element === undefined) return undefined
    if (exitsOf(element).some((exit) => exit.id === keep)) return undefined
    return { code: 'edit/unknown-exit', message: `The element ${name} has no path ${keep} to keep.` }
  },
  apply: (document, { element: name, keep }) => {
    const view = viewOf(document)
    const element = view.elementByName.get(name)
    if (element === undefined) return document
    const exits = exitsOf(element)
    const kept = exits.find((exit) => exit.id === (keep ?? survivor(element)))
    // A loop's body that stays in line runs on to what came after the loop, so both of its paths survive.
    const last = kept?.role === 'forEach' ? exits.find((exit) => exit.role === 'afterLast') : kept
    const body = kept?.role === 'forEach' ? reachableFrom(view, targets([kept]), name) : new Set<string>()

    const doomed = onlyReachedBy(
      document,
      name,
      exits.filter((exit) => exit !== kept && exit !== last),
    )
    let healed = redirect(document, name, (from, connector) =>
      onward([name, from.element], body.has(from.element) ? last : kept, connector),
    )
    for (const gone of doomed) healed = redirect(healed, gone, () => undefined)
    for (const gone of [name, ...doomed]) healed = withoutMember(healed, gone)
    return healed
  },
}

/**
 * The path that stays by default: After Last of a loop, else the first that is no fault path; one that leads somewhere
 * before one that ends at once, so that a decision put into a line can be taken out again.
 */
function survivor(element: FlowElement): string | undefined {
  const regular = exitsOf(element).filter((exit) => exit.role !== 'fault')
  const leading = regular.filter((exit) => exit.target !== undefined)
  const choices = leading.length > 0 ? leading : regular
  return (choices.find((exit) => exit.role === 'afterLast') ?? choices[0])?.id
}

/** Where the path goes on. Nothing leads to what is gone or to itself: a loop whose body is emptied just has no connector there. */
function onward(never: readonly string[], exit: Exit | undefined, connector: Connector): Connector | undefined {
  if (exit?.target === undefined || never.includes(exit.target)) return undefined
  return { target: exit.target, isGoTo: exit.isGoTo || connector.isGoTo }
}

/** What can be reached only through these exits of the element: nothing else leads there, not even unconnected parts. */
function onlyReachedBy(document: FlowDocument, name: string, dropped: readonly Exit[]): readonly string[] {
  const view = viewOf(document)
  const candidates = reachableFrom(view, targets(dropped), name)
  const element = view.elementByName.get(name)
  const keptTargets = element === undefined ? [] : targets(exitsOf(element).filter((exit) => !dropped.includes(exit)))
  const others = [...view.elementByName.keys()].filter((other) => other !== name && !candidates.has(other))
  const survivors = reachableFrom(view, [START, ...keptTargets, ...others], name)
  return [...candidates].filter((candidate) => !survivors.has(candidate))
}

function targets(exits: readonly Exit[]): string[] {
  return exits.flatMap(({ target }) => (target === undefined ? [] : [target]))
}
