import { memo, type CSSProperties, type ReactElement } from 'react'
import { ToolboxRow, type ToolboxRowItem } from './ToolboxRow.tsx'

export interface ToolboxBlockProps {
  readonly items: readonly ToolboxRowItem[]
}

/**
 * Some rows of a group. A long group is made of several: the browser leaves out a block that is out of view, and a
 * keystroke compares the rows of one block and not of all.
 */
export const ToolboxBlock = memo(function ToolboxBlock({ items }: ToolboxBlockProps): ReactElement {
  return (
    <ul className="toolbox-block" style={roomFor(items.length)}>
      {items.map((item) => (
        <ToolboxRow key={item.name} item={item} />
      ))}
    </ul>
  )
}, holdsTheSame)

function holdsTheSame(a: ToolboxBlockProps, b: ToolboxBlockProps): boolean {
  return a.items.length === b.items.length && a.items.every((item, index) => item === b.items[index])
}

type Room = CSSProperties & { readonly '--rows': number }

function roomFor(rows: number): Room {
  return { '--rows': rows }
}
