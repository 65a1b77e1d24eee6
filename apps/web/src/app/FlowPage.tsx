import { viewOf } from '@parley/flow'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { dirtyStore, hrefOf, sessionStore, useSession, watchDirty, watchProblems } from '../session/index.ts'
import { Skeleton } from '../ui/index.ts'
import { Builder } from './Builder.tsx'
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
  useEffect(() => {
    let isCurrent = true
    void openStoredFlow(projectId, apiName).then((opened) => {
      if (isCurrent) setResult(opened)
    })
    return () => {
      isCurrent = false
    }
  }, [projectId, apiName])
  useEffect(watchProblems, [])
  useEffect(watchDirty, [])
  useEffect(watchTitle, [])
  if (result === 'missing' || result === 'unreadable') return <NotThere result={result} apiName={apiName} />
  return isOpen ? <Builder /> : <Skeleton rows={2} rowHeight={2.5} />
}

const SENTENCE = {
  missing: 'is not in this browser. It may have been deleted, or made in another browser.',
  unreadable: 'is kept here, but its text is no flow any more.',
}

function NotThere({ result, apiName }: { result: 'missing' | 'unreadable'; apiName: string }): ReactElement {
  return (
    <main className="error-box">
      <h1 className="panel-title">This flow could not be opened</h1>
      <p>
        {apiName} {SENTENCE[result]}
      </p>
      <p>
        <a href={hrefOf({ page: 'start' })}>All flows</a>
      </p>
    </main>
  )
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
