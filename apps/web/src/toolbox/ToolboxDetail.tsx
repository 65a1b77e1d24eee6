import { usesOf, viewOf, type Refusal, type Use } from '@parley/flow'
import { useMemo, type ReactElement } from 'react'
import { dispatch, goToField, openNewResource, sessionStore, useSession } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import type { ToolboxRowItem } from './ToolboxRow.tsx'

export interface ToolboxDetailProps {
  readonly item: ToolboxRowItem
  /** Why it could not be deleted; the places stand in the list of uses. */
  readonly refused: Refusal | undefined
  readonly onRefused: (refusal: Refusal | undefined) => void
  readonly onEdit: () => void
}

/** Type, where it is used (each use a link), description, and what can be done to it. */
export function ToolboxDetail({ item, refused, onRefused, onEdit }: ToolboxDetailProps): ReactElement {
  const document = useSession((state) => state.document)
  const uses = useMemo(() => (document ? usesOf(document, item.name) : []), [document, item.name])
  return (
    <div className="toolbox-detail">
      <p className="secondary">{item.type}</p>
      {item.title !== item.name && <p className="toolbox-api-name">{item.name}</p>}
      {item.description !== '' && <p>{item.description}</p>}
      <h3 className="toolbox-subtitle">Used in</h3>
      {uses.length === 0 ? (
        <p className="secondary">Nothing uses it yet.</p>
      ) : (
        <ul>
          {uses.map((use, index) => (
            <li key={`${use.element}/${use.path}/${index}`}>
              <button type="button" className="link" onClick={() => goToUse(use)}>
                {use.label || use.element}
              </button>
            </li>
          ))}
        </ul>
      )}
      {refused && (
        <p className="field-error" role="alert">
          {refused.message}
        </p>
      )}
      <div className="button-row">
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
        {item.of === 'resource' && (
          <Button
            size="small"
            onClick={() =>
              onRefused(dispatch({ type: 'removeResource', name: item.name }, { label: 'Delete resource' }))
            }
          >
            Delete
          </Button>
        )}
      </div>
    </div>
  )
}

function goToUse(use: Use): void {
  const { document } = sessionStore.getState()
  if (!document) return
  if (viewOf(document).resourceByName.has(use.element)) openNewResource({ prefill: {}, locked: [], name: use.element })
  else goToField(use.element, use.field)
}
