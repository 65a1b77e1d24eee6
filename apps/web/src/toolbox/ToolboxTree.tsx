import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { toolboxGroups } from './toolbox-groups.ts'
import { ToolboxBlock } from './ToolboxBlock.tsx'
import type { ToolboxRowItem } from './ToolboxRow.tsx'

export interface ToolboxTreeProps {
  readonly title: 'Resources' | 'Elements'
  readonly items: readonly ToolboxRowItem[]
  readonly search: string
  readonly empty: string
}

/** One of the Toolbox's two lists, by groups that fold. Arrow keys move between its rows. */
export function ToolboxTree({ title, items, search, empty }: ToolboxTreeProps): ReactElement {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const groups = useMemo(() => toolboxGroups(items, search), [items, search])
  const toggle = (name: string) => {
    const next = new Set(folded)
    if (!next.delete(name)) next.add(name)
    setFolded(next)
  }
  return (
    <div className="toolbox-tree" role="group" aria-label={title} onKeyDown={moveBetweenRows}>
      <h2 className="toolbox-title">
        {title}
        <span className="toolbox-count">{items.length}</span>
      </h2>
      {groups.length === 0 && <p className="toolbox-empty">{items.length === 0 ? empty : 'Nothing is called that.'}</p>}
      {groups.map((group) => {
        // A search shows what it found, folded or not.
        const open = search.trim() !== '' || !folded.has(group.name)
        return (
          <div key={group.name} className="toolbox-group">
            <button
              type="button"
              className="toolbox-group-head"
              data-row
              aria-expanded={open}
              onClick={() => toggle(group.name)}
            >
              <Icon name={open ? 'utility/chevrondown' : 'utility/chevronright'} size={12} />
              {group.name}
              <span className="toolbox-count">{group.items.length}</span>
            </button>
            {open && blocksOf(group.items).map((block, index) => <ToolboxBlock key={index} items={block} />)}
          </div>
        )
      })}
    </div>
  )
}

const BLOCK = 40

function blocksOf(items: readonly ToolboxRowItem[]): readonly (readonly ToolboxRowItem[])[] {
  return Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, index) =>
    items.slice(index * BLOCK, (index + 1) * BLOCK),
  )
}

/** ↑ and ↓ go from row to row, Home and End to the ends, as in any tree; Tab goes through what a row offers. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === event.target)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  rows[next]?.focus()
}
