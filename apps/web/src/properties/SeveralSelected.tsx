import { viewOf } from '@parley/flow'
import type { ReactElement } from 'react'
import { titleOf } from '../elements/element-name.ts'
import { select, useSession } from '../session/index.ts'

/** What the panel shows for more than one selected element: which, each one click away. */
export function SeveralSelected(): ReactElement | null {
  const document = useSession((state) => state.document)
  const selection = useSession((state) => state.selection)
  if (!document) return null
  const view = viewOf(document)
  return (
    <div className="several">
      <h2 className="panel-title">{selection.length} elements selected</h2>
      <p className="secondary">Copy, cut or delete them together from the canvas.</p>
      <ul className="several-list">
        {selection.map((name) => {
          const element = view.elementByName.get(name)
          return element ? (
            <li key={name}>
              <button type="button" className="link" onClick={() => select([name])}>
                {titleOf(element)}
              </button>
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
}
