import { canFault, exitsOf, viewOf, type FlowElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { titleOf } from '../elements/element-name.ts'
import { openSide, readOnlyRefusal, select, sessionStore, useSession } from '../session/index.ts'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import { closeMenus, openAddMenu, useCanvas } from './canvas-store.ts'
import { copySelected } from './clipboard.ts'
import { editElement } from './press-card.ts'
import { removeElements } from './remove-elements.ts'

/** What can be done to one element: behind ⋯, right click and Shift+F10. */
export function CardMenu(): ReactElement | null {
  const open = useCanvas((state) => state.cardMenu)
  const document = useSession((state) => state.document)
  const element = open && document && viewOf(document).elementByName.get(open.element)
  if (!open || !element) return null
  return (
    <Menu
      anchor={open.anchor}
      label={`Actions for ${titleOf(element)}`}
      items={itemsFor(element, open.anchor)}
      placement="right-start"
      onClose={closeMenus}
    />
  )
}

function itemsFor(element: FlowElement, anchor: HTMLElement): readonly MenuItem[] {
  const names = affected(element.name)
  const many = names.length > 1 ? ` ${names.length} Elements` : ''
  const disabledReason = readOnlyRefusal()?.message
  const canAddFault = canFault(element) && !exitsOf(element).some((exit) => exit.role === 'fault')
  return [
    { id: 'edit', label: 'Edit', icon: 'utility/edit', hint: 'Enter', onSelect: () => editElement(element.name) },
    { id: 'copy', label: `Copy${many}`, icon: 'utility/copy', hint: 'Ctrl+C', onSelect: () => copySelected(names) },
    {
      id: 'cut',
      label: `Cut${many}`,
      icon: 'utility/cut',
      hint: 'Ctrl+X',
      disabledReason,
      onSelect: () => removeElements(names, 'Cut'),
    },
    {
      id: 'delete',
      label: `Delete${many}`,
      icon: 'utility/delete',
      hint: 'Del',
      disabledReason,
      onSelect: () => removeElements(names, 'Delete'),
    },
    ...(canAddFault
      ? [
          {
            id: 'fault',
            label: 'Add Fault Path',
            icon: 'utility/error',
            startsGroup: true,
            disabledReason,
            // After the menu has closed and given the focus back, else the two would fight for it.
            onSelect: () => setTimeout(() => openAddMenu({ element: element.name, exit: 'faultConnector' }, anchor)),
          } as const,
        ]
      : []),
    ...(sessionStore.getState().runOverlay
      ? [
          {
            id: 'results',
            label: 'Show in results',
            icon: 'utility/play',
            startsGroup: !canAddFault,
            onSelect: () => {
              select([element.name])
              openSide('run')
            },
          } as const,
        ]
      : []),
  ]
}

/** A menu on a selected card speaks of the whole selection, on another card of that card alone. */
function affected(name: string): readonly string[] {
  const { selection } = sessionStore.getState()
  return selection.includes(name) ? selection.filter((other) => other !== '$Start') : [name]
}
