import { metadataTypeLabel } from '@parley/engine'
import type { ProjectDependency } from '@parley/engine'
import type { ReactElement } from 'react'

export interface ExportDependenciesProps {
  readonly title: string
  readonly list: readonly ProjectDependency[]
  readonly isOpen?: boolean
}

/** What the project's files need, by type, with who needs it. */
export function ExportDependencies({ title, list, isOpen = false }: ExportDependenciesProps): ReactElement {
  const types = [...new Set(list.map(({ type }) => type))]
  return (
    <details className="export-part" open={isOpen}>
      <summary className="export-heading">{`${title} (${String(list.length)})`}</summary>
      {list.length === 0 ? (
        <p className="secondary">Nothing.</p>
      ) : (
        <dl className="export-needs">
          {types.map((type) => (
            <div key={type} className="export-need">
              <dt>{metadataTypeLabel(type)}</dt>
              {list
                .filter((each) => each.type === type)
                .map(({ name, in: holders }) => (
                  <dd key={name}>
                    {name} <span className="secondary">in {holders.join(', ')}</span>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
