import type { ReactElement } from 'react'
import { MenuButton } from '../../ui/index.ts'
import { ImportButton } from './ImportButton.tsx'
import { folderItems } from './pick-folder.ts'

/** `Import` asks for files at once; where folders can be opened, the chevron beside it does that. */
export function ImportChoices(): ReactElement {
  const items = folderItems()
  if (items.length === 0) return <ImportButton />
  return (
    <span className="split-button">
      <ImportButton />
      <MenuButton
        iconOnly
        label="Open a folder"
        icon="utility/chevrondown"
        placement="bottom-end"
        className="split-button-more"
        items={items}
      />
    </span>
  )
}
