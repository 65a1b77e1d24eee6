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
              {byHolders(list.filter((each) => each.type === type)).map(([holders, names]) => (
                <dd key={holders}>
                  {names.join(', ')} <span className="secondary">in {holders}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

/** What the same files need stands together. */
function byHolders(list: readonly ProjectDependency[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const { name, in: holders } of list) {
    const key = holders.join(', ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return [...groups]
}
