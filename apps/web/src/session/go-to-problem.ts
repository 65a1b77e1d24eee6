import { viewOf } from '@parley/flow'
import type { ProblemPlace } from '@parley/flow'
import { sessionStore } from './session-store.ts'
import { goToField, openNewResource } from './view-actions.ts'

/** Leads to the field: of an element in Properties, of a resource in its form, of the flow in the flow's properties. */
export function goToProblem(where: ProblemPlace): void {
  const { document } = sessionStore.getState()
  const name = where.element ?? ''
  const isResource = document !== undefined && name !== '' && viewOf(document).resourceByName.has(name)
  if (isResource) openNewResource({ prefill: {}, locked: [], name })
  else goToField(name, where.field ?? 'label')
}
