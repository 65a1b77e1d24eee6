import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../../session/index.ts'
import { onDemand } from '../../ui/index.ts'
import { exportRequest } from './export-request.ts'

const ExportForm = onDemand(async () => (await import('./ExportForm.tsx')).ExportForm)

/** What an org would say to the project, and the button that exports it. */
export function ExportDialog(): ReactElement | null {
  const isOpen = useStore(exportRequest, (state) => state.isOpen)
  const name = useSession((state) => state.project?.name)
  return isOpen && name !== undefined ? <ExportForm name={name} /> : null
}
