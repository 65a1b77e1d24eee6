import { insertMember } from '../codec/place.ts'
import type { FlowDocument } from '../document/document.ts'
import { readFlow } from '../document/read-flow.ts'
import { elementNodeOf, viewOf } from '../document/view.ts'
import { rootPen, withRoot } from '../document/with-root.ts'
import type { Connector, ExitRef } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import { sliceOf } from '../elements/slices.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { renameCopies } from './rename-copies.ts'
import { unknownExit } from './refusals.ts'
import { connectAt, followingAt } from './wiring.ts'

/**
 * Copies of a fragment's elements at a place. The first is entered from there; exits that led out of the fragment lead to
 * what the place led to, and a copy that nothing leads to follows where the path so far ends.
 */
export const pasteElements: EditHandler<EditOf<'pasteElements'>> = {
  refusal: (document, { at, fragment }) => {
    const refused = unknownExit(document, at)
    if (refused !== undefined) return refused
    const copied = readFlow(fragment.xml).document
    const isUsable = copied !== undefined && fragment.names.length > 0
    if (isUsable && fragment.names.every((name) => elementNodeOf(copied, name) !== undefined)) return undefined
    return { code: 'edit/fragment', message: 'The clipboard holds no elements of a flow. Copy them again.' }
  },
  apply: (document, { at, fragment }) => {
    // Copied in a file with other line ends, the copies take on this one's.
    const read = readFlow(fragment.xml.replace(/\r?\n/g, rootPen(document).dialect.eol || '\n')).document
    if (read === undefined) return document
    const { copies, names } = renameCopies(read, fragment.names, document)
    const following = followingAt(document, at)
    const [first = ''] = names
    const wired = connectOutward(chain(copies, names), new Set(names), following)
    let pasted = document
    for (const name of names) {
      const node = elementNodeOf(wired, name)
      if (node !== undefined) pasted = withRoot(pasted, insertMember(pasted.xml.root, node, rootPen(pasted)))
    }
    const end = following === undefined ? undefined : openEnd(wired, first)
    const closed = end === undefined ? pasted : connectAt(pasted, end, following)
    return connectAt(closed, at, { target: first, isGoTo: false })
  },
}

/** Each copy but the first that no exit leads to is put where the path from the first ends. */
function chain(copies: FlowDocument, names: readonly string[]): FlowDocument {
  const [first = ''] = names
  const entered = new Set(viewOf(copies).elements.flatMap((element) => exitsOf(element).map(({ target }) => target)))
  let chained = copies
  for (const name of names.slice(1)) {
    if (entered.has(name)) continue
    const end = openEnd(chained, first)
    if (end !== undefined) chained = connectAt(chained, end, { target: name, isGoTo: false })
  }
  return chained
}

/** Exits that lead out of the fragment run on to what follows the place. */
function connectOutward(
  copies: FlowDocument,
  names: ReadonlySet<string>,
  following: Connector | undefined,
): FlowDocument {
  let connected = copies
  for (const element of viewOf(copies).elements) {
    for (const exit of exitsOf(element).toReversed()) {
      if (exit.target === undefined || names.has(exit.target)) continue
      connected = connectAt(connected, { element: element.name, exit: exit.id }, following)
    }
  }
  return connected
}

/** Where the path from an element ends or leads out, each element left at its continuation; undefined in a circle. */
function openEnd(document: FlowDocument, from: string): ExitRef | undefined {
  const view = viewOf(document)
  const passed = new Set<string>()
  let element = view.elementByName.get(from)
  while (element !== undefined && !passed.has(element.name)) {
    passed.add(element.name)
    const exit = sliceOf(element).continuation(element)
    const target = exitsOf(element).find(({ id }) => id === exit)?.target
    const next = target === undefined ? undefined : view.elementByName.get(target)
    if (next === undefined) return exit === undefined ? undefined : { element: element.name, exit }
    element = next
  }
  return undefined
}
