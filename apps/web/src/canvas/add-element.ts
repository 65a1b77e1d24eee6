import {
  apiNameFrom,
  applyEdit,
  declaredNames,
  exitsOf,
  loopsAround,
  viewOf,
  type Edit,
  type ExitRef,
  type FlowDocument,
} from '@parley/flow'
import type { AddOffer } from '../elements/element-look.ts'
import { dispatch, goToField, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { canvasStore } from './canvas-store.ts'

type Offer = Pick<AddOffer, 'label' | 'create' | 'firstField'>

/** Inserts a new element at a place, selects it and moves on into its form. */
export function addElement(at: ExitRef, { label, create, firstField }: Offer): void {
  const { document } = sessionStore.getState()
  if (!document) return
  const taken = declaredNames(document)
  const free = (wanted: string) => apiNameFrom(wanted, taken)
  const name = free(`New ${label}`)
  const insert: Edit = { type: 'insertElement', at, element: create(name, free) }
  const edits = [insert, ...closedOutcomes(applyEdit(document, insert), name)]
  const refused = dispatch({ type: 'together', edits }, { label: `Add ${label}`, select: [name] })
  if (refused) return
  announce(`${label} added`)
  // Tab back into the canvas comes to the new card; the focus itself goes into its form.
  canvasStore.setState({ stop: name })
  goToField(name, firstField)
}

/** Inside a loop the new element's outcomes go on with the next turn, as an open end would stop the flow. */
function closedOutcomes(document: FlowDocument, name: string): readonly Edit[] {
  const view = viewOf(document)
  const loop = loopsAround(view).get(name)
  const element = view.elementByName.get(name)
  if (loop === undefined || !element) return []
  return exitsOf(element)
    .filter((exit) => exit.role === 'outcome' && exit.target === undefined)
    .map((exit) => ({ type: 'connect', from: { element: name, exit: exit.id }, target: loop }))
}
