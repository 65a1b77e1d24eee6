import './loading.css'
import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { DropArea, ImportFailures, StartPage } from '../library/index.ts'
import { useRoute } from '../session/index.ts'
import { Announcer, ErrorBoundary, onDemand, Skeleton, Toasts } from '../ui/index.ts'
import { FrameSkeleton } from './FrameSkeleton.tsx'
import { loadAhead } from './load-ahead.ts'
import { leaveProject } from './workspace.ts'

// The start page is light; the builder comes when a flow is opened.
const FlowPage = onDemand(async () => (await import('./FlowPage.tsx')).FlowPage, <FrameSkeleton />)
const LicencesPage = onDemand(
  async () => (await import('./LicencesPage.tsx')).LicencesPage,
  <Skeleton rows={2} rowHeight={2.5} />,
)

export function App(): ReactElement {
  const route = useRoute()
  useEffect(() => {
    if (route.page === 'flow') return
    document.title = route.page === 'start' ? 'Parley' : 'Licences – Parley'
    void leaveProject()
  }, [route.page])
  useEffect(() => void loadAhead(), [])
  return (
    <>
      <ErrorBoundary part="This page" key={route.page}>
        {route.page === 'start' && <StartPage />}
        {route.page === 'licences' && <LicencesPage />}
        {route.page === 'flow' && <FlowPage projectId={route.projectId} apiName={route.apiName} />}
      </ErrorBoundary>
      <DropArea />
      <ImportFailures />
      <Toasts />
      <Announcer />
    </>
  )
}
