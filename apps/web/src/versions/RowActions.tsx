import type { ReactElement } from 'react'
import { deleteVersion, deletionRefusal, openVersion, restoreVersion, useReadOnlyReason } from '../session/index.ts'
import type { FlowVersion, VersionRow } from '../session/index.ts'
import { Button, announce, showToast } from '../ui/index.ts'
import { compareWithVersion } from './compare-versions.ts'

export interface RowActionsProps {
  readonly row: VersionRow
  /** What was pressed is seen outside of the list. */
  readonly onLeave: () => void
  readonly onDeleted: (version: FlowVersion) => void
}

/** What can be done with one version. */
export function RowActions({ row, onLeave, onDeleted }: RowActionsProps): ReactElement {
  const { number, isOpen } = row
  const locked = useReadOnlyReason()
  const version = `version ${String(number)}`
  const open = (): void => {
    openVersion(number)
    onLeave()
    announce(`Version ${String(number)} is open.`)
  }
  const restore = (): void => {
    const refused = restoreVersion(number)
    onLeave()
    showToast(
      refused === undefined
        ? { text: `The open version is as ${version} was. Undo takes that back; Save keeps it.` }
        : { text: refused.message, tone: 'error' },
    )
  }
  const compare = (): void => {
    onLeave()
    compareWithVersion(number)
  }
  const remove = (): void => {
    const deleted = deleteVersion(number)
    if (deleted !== undefined) onDeleted(deleted)
  }
  const isOpenReason = isOpen ? 'This version is open.' : undefined
  return (
    <span className="versions-actions">
      <Button size="small" aria-label={`Open ${version}`} disabledReason={locked ?? isOpenReason} onClick={open}>
        Open
      </Button>
      <Button
        size="small"
        aria-label={`Compare with ${version}`}
        disabledReason={isOpen && !row.isUnsaved ? 'This version is open and has no unsaved changes.' : undefined}
        onClick={compare}
      >
        Compare
      </Button>
      <Button size="small" aria-label={`Restore ${version}`} disabledReason={locked ?? isOpenReason} onClick={restore}>
        Restore
      </Button>
      <Button
        size="small"
        aria-label={`Delete ${version}`}
        disabledReason={locked ?? deletionRefusal(row)}
        onClick={remove}
      >
        Delete
      </Button>
    </span>
  )
}
