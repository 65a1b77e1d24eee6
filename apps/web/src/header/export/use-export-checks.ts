import { exportChecks } from '@parley/engine'
import type { ExportChecks } from '@parley/engine'
import { useEffect, useState } from 'react'
import { sessionStore, whenIdle } from '../../session/index.ts'
import { projectFiles } from './project-files.ts'

/** What to know of the open project before it is handed out, as it is now; undefined until it is known. */
export function useExportChecks(): ExportChecks | undefined {
  const [checks, setChecks] = useState<ExportChecks>()
  // The dialog is there first: to check every flow takes a while.
  useEffect(() => whenIdle(() => setChecks(exportChecks(projectFiles(), sessionStore.getState().checkContext))), [])
  return checks
}
