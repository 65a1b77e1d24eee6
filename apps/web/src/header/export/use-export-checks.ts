import { exportChecks } from '@parley/engine'
import type { ExportChecks } from '@parley/engine'
import { useEffect, useState } from 'react'
import { sessionStore } from '../../session/index.ts'
import { projectFiles } from './project-files.ts'

/** What to know of the open project before it is handed out, as it is now; undefined until it is known. */
export function useExportChecks(): ExportChecks | undefined {
  const [checks, setChecks] = useState<ExportChecks>()
  useEffect(() => {
    let isCurrent = true
    void projectFiles().then((files) => {
      if (isCurrent) setChecks(exportChecks(files, sessionStore.getState().checkContext))
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return checks
}
