import type { ReactElement } from 'react'
import { navigate, sessionStore } from '../session/index.ts'
import { changeGuideProgress } from '../storage/index.ts'
import { MenuButton } from '../ui/index.ts'
import { setTextSize, useTextSize, TEXT_SIZES } from './text-size.ts'
import { setShortcutsOpen } from './shortcuts-open.ts'

/** The guide, keys, text size and licences. */
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
          { id: 'guide', label: 'Send your first message', hint: 'Guide', onSelect: openGuide },
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

/** Opens the guide for the open flow, or resumes it where it was left. */
function openGuide(): void {
  const { project } = sessionStore.getState()
  if (project !== undefined) changeGuideProgress(project.id, { shown: 'card' })
}
