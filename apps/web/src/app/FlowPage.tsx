import { viewOf } from '@parley/flow'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { dirtyStore, sessionStore, useSession, watchDirty, watchProblems } from '../session/index.ts'
import { announce } from '../ui/index.ts'
import { Builder } from './Builder.tsx'
import { FrameSkeleton } from './FrameSkeleton.tsx'
import { NotThere } from './NotThere.tsx'
import { preloadFrame } from './slots.tsx'
import { openStoredFlow } from './workspace.ts'
import type { OpenResult } from './workspace.ts'

export interface FlowPageProps {
  readonly projectId: string
  readonly apiName: string
}

/** Opens the flow of the address and shows the builder. */
export function FlowPage({ projectId, apiName }: FlowPageProps): ReactElement {
  const [result, setResult] = useState<OpenResult>()
  const isOpen = useSession((state) => state.project?.id === projectId && state.document !== undefined)
  // Beside the flow, not after it: what the frame shows first then comes in one piece.
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => void preloadFrame().then(() => setLoaded(true)), [])
  useEffect(() => {
    let isCurrent = true
    void openStoredFlow(projectId, apiName).then((opened) => {
      if (!isCurrent) return
      setResult(opened)
      const { document: flow } = sessionStore.getState()
      if (flow !== undefined) announce(`${viewOf(flow).properties.label} is open.`)
    })
    return () => {
      isCurrent = false
    }
  }, [projectId, apiName])
  useEffect(watchProblems, [])
  useEffect(watchDirty, [])
  useEffect(watchTitle, [])
  if (result === 'missing' || result === 'unreadable') return <NotThere reason={result} apiName={apiName} />
  return isOpen && isLoaded ? <Builder /> : <FrameSkeleton />
}

/** The tab's title says what is open and whether it differs from the last Save. */
function watchTitle(): () => void {
  const show = (): void => {
    const { document: flow } = sessionStore.getState()
    if (flow === undefined) return
    const mark = dirtyStore.getState().isDirty ? '• ' : ''
    document.title = `${mark}${viewOf(flow).properties.label} – Parley`
  }
  show()
  const stopDirty = dirtyStore.subscribe(show)
  const stopSession = sessionStore.subscribe((now, before) => {
    if (now.document !== before.document) show()
  })
  return () => {
    stopDirty()
    stopSession()
  }
}
