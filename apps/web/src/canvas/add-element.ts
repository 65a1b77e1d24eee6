import { apiNameFrom, declaredNames, type ExitRef } from '@parley/flow'
import { dispatch, goToField, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import type { AddOffer } from '../elements/element-look.ts'
import { focusStop } from './canvas-store.ts'

/** Inserts a new element at a place, selects it and moves on into its form. */
export function addElement(
  at: ExitRef,
  { label, create, firstField }: Pick<AddOffer, 'label' | 'create' | 'firstField'>,
): void {
  const { document } = sessionStore.getState()
  if (!document) return
  const name = apiNameFrom(`New ${label}`, declaredNames(document))
  const refused = dispatch(
    { type: 'insertElement', at, element: create(name) },
    { label: `Add ${label}`, select: [name] },
  )
  if (refused) return
  announce(`${label} added`)
  focusStop(name)
  goToField(name, firstField)
}
