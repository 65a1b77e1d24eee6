import { apiNameFrom, declaredNames, type ExitRef } from '@parley/flow'
import { dispatch, goToField, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import type { AddOffer } from '../elements/element-look.ts'
import { canvasStore } from './canvas-store.ts'

/** Inserts a new element at a place, selects it and moves on into its form. */
export function addElement(
  at: ExitRef,
  { label, create, firstField }: Pick<AddOffer, 'label' | 'create' | 'firstField'>,
): void {
  const { document } = sessionStore.getState()
  if (!document) return
  const taken = declaredNames(document)
  const free = (wanted: string) => apiNameFrom(wanted, taken)
  const name = free(`New ${label}`)
  const refused = dispatch(
    { type: 'insertElement', at, element: create(name, free) },
    { label: `Add ${label}`, select: [name] },
  )
  if (refused) return
  announce(`${label} added`)
  // Tab back into the canvas comes to the new card; the focus itself goes into its form.
  canvasStore.setState({ stop: name })
  goToField(name, firstField)
}
