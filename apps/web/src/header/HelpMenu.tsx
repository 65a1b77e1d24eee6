import type { ReactElement } from 'react'
import { navigate } from '../session/index.ts'
import { MenuButton } from '../ui/index.ts'
import { setTextSize, useTextSize, TEXT_SIZES } from './text-size.ts'
import { setShortcutsOpen } from './shortcuts-open.ts'

/** Keys, text size and licences. */
export function HelpMenu(): ReactElement {
  const size = useTextSize()
  return (
    <>
      <MenuButton
        iconOnly
        inverse
        label="Help"
        icon="utility/help"
        placement="bottom-end"
        items={[
          { id: 'keys', label: 'Keyboard shortcuts', hint: '?', onSelect: () => setShortcutsOpen(true) },
          ...TEXT_SIZES.map((percent, index) => ({
            id: `text-${String(percent)}`,
            label: `Text size ${String(percent)} %`,
            checked: percent === size,
            startsGroup: index === 0,
            onSelect: () => setTextSize(percent),
          })),
          { id: 'licences', label: 'Licences', startsGroup: true, onSelect: () => navigate({ page: 'licences' }) },
        ]}
      />
    </>
  )
}
