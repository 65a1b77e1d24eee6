import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { useLastRun } from '../org/index.ts'
import { runPanel } from './run-store.ts'
import { RunInputs } from './RunInputs.tsx'
import { RunResult } from './RunResult.tsx'
import './run.css'

/** The Run tab: the inputs first, then what came of the run. */
export function RunPanel(): ReactElement {
  const view = useStore(runPanel, (state) => state.view)
  const summary = useLastRun()
  return (
    <section className="run-panel" aria-label="Run flow">
      {view === 'result' && summary ? <RunResult summary={summary} /> : <RunInputs />}
    </section>
  )
}
