import type { Refusal } from '@parley/flow'
import { memo, useState, type ReactElement } from 'react'
import { Icon, IconTile, type IconName, type TileTone } from '../icons/index.ts'
import { openNewResource, openSide, select, useSession } from '../session/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { ToolboxDetail } from './ToolboxDetail.tsx'
import type { ToolboxItem } from './toolbox-groups.ts'

/** A resource or element as the Toolbox lists it. */
export interface ToolboxRowItem extends ToolboxItem {
  readonly of: 'resource' | 'element'
  readonly icon: IconName
  /** Elements stand on the tile of their kind. */
  readonly tone?: TileTone
  readonly type: string
  readonly description: string
}

/** A row: pressed, it opens; the chevron shows type, uses and description below it. */
export const ToolboxRow = memo(function ToolboxRow({ item }: { readonly item: ToolboxRowItem }): ReactElement {
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const selected = useSession((state) => item.of === 'element' && state.selection.includes(item.name))
  return (
    <li className={`toolbox-row ${selected ? 'toolbox-row_selected' : ''}`}>
      <div className="toolbox-row-head">
        <button type="button" className="toolbox-row-main" data-row title={item.title} onClick={() => show(item)}>
          {item.tone ? <IconTile name={item.icon} tone={item.tone} size={20} /> : <Icon name={item.icon} size={14} />}
          <span className="toolbox-row-title">{item.title}</span>
        </button>
        <IconButton
          label={`Details of ${item.title}`}
          icon={open ? 'utility/chevrondown' : 'utility/chevronright'}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
            setRefused(undefined)
          }}
        />
      </div>
      {open && <ToolboxDetail item={item} refused={refused} onRefused={setRefused} onEdit={() => show(item)} />}
    </li>
  )
})

function show(item: ToolboxRowItem): void {
  if (item.of === 'resource') {
    openNewResource({ prefill: {}, locked: [], name: item.name })
  } else {
    select([item.name])
    openSide('properties')
  }
}
