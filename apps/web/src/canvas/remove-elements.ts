import {
  applyEdit,
  exitsOf,
  START,
  viewOf,
  type Edit,
  type FlowDocument,
  type FlowElement,
  type FlowView,
} from '@parley/flow'
import { dispatch, readOnlyRefusal, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { canvasStore, focusStop } from './canvas-store.ts'
import { copySelected } from './clipboard.ts'

/**
 * Deletes or cuts elements. One that branches first asks which path stays; several at once keep their first path each,
 * as there is no one answer to ask for.
 */
export function removeElements(names: readonly string[], verb: 'Delete' | 'Cut'): void {
  const { document } = sessionStore.getState()
  if (!document) return
  const locked = readOnlyRefusal()
  if (locked !== undefined) {
    announce(locked.message)
    return
  }
  const view = viewOf(document)
  const elements = names.flatMap((name) => {
    const element = name === START ? undefined : view.elementByName.get(name)
    return element ? [element] : []
  })
  const [only, ...more] = elements
  if (!only) return
  if (more.length === 0 && usedExits(only).length > 1) {
    canvasStore.setState({ removal: { element: only.name, verb } })
    return
  }
  remove(view, removalsOf(document, elements), verb, names)
}

/** One removal after the other; an element that has gone with the path of an earlier one needs none. */
function removalsOf(document: FlowDocument, elements: readonly FlowElement[]): readonly Edit[] {
  const edits: Edit[] = []
  let left = document
  for (const { name } of elements) {
    if (!viewOf(left).elementByName.has(name)) continue
    const edit: Edit = { type: 'removeElement', element: name }
    left = applyEdit(left, edit)
    edits.push(edit)
  }
  return edits
}

/** Carries a removal out after the question which path stays; `keep` is an exit or `none`. */
export function removeKeeping(element: string, keep: string, verb: 'Delete' | 'Cut'): void {
  const { document } = sessionStore.getState()
  if (document) remove(viewOf(document), [{ type: 'removeElement', element, keep }], verb, [element])
}

/** The exits of an element that lead somewhere: what a deletion has to choose from. */
export function usedExits(element: FlowElement) {
  return exitsOf(element).filter((exit) => exit.target !== undefined)
}

function remove(view: FlowView, edits: readonly Edit[], verb: 'Delete' | 'Cut', names: readonly string[]): void {
  const before = predecessorOf(view, names)
  if (verb === 'Cut') copySelected(names)
  const [first] = edits
  const edit: Edit = edits.length === 1 && first ? first : { type: 'together', edits }
  const refused = dispatch(edit, { label: verb, select: [] })
  if (!refused) focusStop(before)
}

/** Where the focus goes when an element has gone: to the one before it. */
function predecessorOf(view: FlowView, names: readonly string[]): string {
  const gone = new Set(names)
  const before = [view.start, ...view.elements].find(
    (element) => !gone.has(element.name) && exitsOf(element).some((exit) => exit.target && gone.has(exit.target)),
  )
  return before?.name ?? START
}
