import type { ReactElement } from 'react'
import { elementLabels } from '../elements/element-labels.ts'
import { goToField, useSession } from '../session/index.ts'
import type { RunSummary } from '../worker/org-client.ts'

export interface UndoneRequestsProps {
  readonly run: RunSummary
}

/** Requests that a rollback undid, and what undid them. They are no records, so no rows; they are named here. */
export function UndoneRequests({ run: { undoneRequests: undone, fault } }: UndoneRequestsProps): ReactElement {
  const labels = elementLabels(useSession((state) => state.document))
  return (
    <details className="log-note undone-requests">
      <summary>
        {undone.length} {undone.length === 1 ? 'request' : 'requests'} undone by the rollback
        {fault && `, as ${labels.element(fault.element)} faulted`}
      </summary>
      <ul>
        {undone.map(({ element, recipients }, index) => (
          <li key={index}>
            <button type="button" className="link" onClick={() => goToField(element, 'label')}>
              {labels.element(element)}
            </button>
            : {recipients} {recipients === 1 ? 'person' : 'people'}
          </li>
        ))}
      </ul>
    </details>
  )
}
