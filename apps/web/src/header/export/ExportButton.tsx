import type { ReactElement } from 'react'
import { Button, MenuButton } from '../../ui/index.ts'
import { exportOpenFlow } from './export-open-flow.ts'
import { askToExport } from './export-request.ts'

/** `Export` gives the flow's file at once; the chevron beside it has the other ways. */
export function ExportButton(): ReactElement {
  return (
    <span className="split-button">
      <Button size="bar" onClick={exportOpenFlow}>
        Export
      </Button>
      <MenuButton
        iconOnly
        label="Flow file or SFDX project"
        icon="utility/chevrondown"
        placement="bottom-end"
        className="split-button-more"
        items={[
          { id: 'export-flow', label: 'Flow file', onSelect: exportOpenFlow },
          { id: 'export-project', label: 'SFDX project', onSelect: askToExport },
        ]}
      />
    </span>
  )
}
