import './versions.css'
import { useMemo, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { setVersionsOpen, useIsDirty, useSession, versionRows, versionsOf, versionsOpen } from '../session/index.ts'
import type { FlowVersion, VersionRow } from '../session/index.ts'
import { Button, Dialog, Pill, Table, changedText, useCatchFocus } from '../ui/index.ts'
import type { TableColumn } from '../ui/index.ts'
import { CompareWithFile } from './CompareWithFile.tsx'
import { DeletedLine } from './DeletedLine.tsx'
import { RowActions } from './RowActions.tsx'
import { tellDeleted } from './tell-deleted.ts'

/** All versions of the open flow, and what can be done with each. */
export function VersionsDialog(): ReactElement | null {
  const isOpen = useStore(versionsOpen, ({ open }) => open)
  return isOpen ? <VersionList /> : null
}

function VersionList(): ReactElement {
  const rows = useVersionRows()
  // The moment at which the list was opened: what is read does not change under the eyes.
  const [now] = useState(Date.now)
  const [deleted, setDeleted] = useState<FlowVersion>()
  const last = useRef<HTMLButtonElement>(null)
  useCatchFocus(last, deleted)
  // The list covers the page's toasts: its own line offers the way back as long as it is open.
  const close = (): void => {
    setVersionsOpen(false)
    if (deleted !== undefined) tellDeleted(deleted)
  }
  return (
    <Dialog
      title="Versions"
      size="large"
      onClose={close}
      footer={
        <>
          {deleted !== undefined && <DeletedLine deleted={deleted} onBack={() => setDeleted(undefined)} />}
          <CompareWithFile onCompared={close} />
          <Button ref={last} onClick={close}>
            Close
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <p className="secondary">This flow has no version yet. Save it to make the first.</p>
      ) : (
        <Table
          label="Versions"
          columns={columnsAt(now, close, setDeleted)}
          rows={rows}
          rowKey={({ number }) => String(number)}
          cardHeight={192}
        />
      )}
    </Dialog>
  )
}

function useVersionRows(): readonly VersionRow[] {
  const versions = useSession(versionsOf)
  const saved = useSession((state) => state.savedDocument)
  const isDirty = useIsDirty()
  return useMemo(() => (saved === undefined ? [] : versionRows(versions, saved, isDirty)), [versions, saved, isDirty])
}

function columnsAt(
  now: number,
  close: () => void,
  onDeleted: (version: FlowVersion) => void,
): readonly TableColumn<VersionRow>[] {
  return [
    {
      id: 'number',
      heading: 'Version',
      width: '6.5rem',
      cell: ({ number, isOpen }) => (
        <span>
          V{number}
          {isOpen && <span className="secondary"> (open)</span>}
        </span>
      ),
    },
    {
      id: 'label',
      heading: 'Label',
      cell: ({ label, isUnsaved }) => (
        <span>
          {label}
          {isUnsaved && <span className="versions-unsaved">Unsaved changes</span>}
        </span>
      ),
    },
    {
      id: 'status',
      heading: 'Status',
      width: '8.5rem',
      cell: ({ status }) => (
        <span>
          <Pill tone={status === 'Active' ? 'sent' : 'neutral'}>{status}</Pill>
        </span>
      ),
    },
    {
      id: 'saved',
      heading: 'Saved',
      width: '6rem',
      cell: ({ savedAt }) => (savedAt === 0 ? '–' : changedText(savedAt, now)),
    },
    {
      id: 'actions',
      heading: 'Actions',
      width: '17rem',
      cell: (row) => <RowActions row={row} onLeave={close} onDeleted={onDeleted} />,
    },
  ]
}
