import { useRef } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../session/index.ts'
import { Button, useCatchFocus } from '../ui/index.ts'
import type { RunSummary } from '../worker/org-client.ts'
import { copyCommand } from './copy-command.ts'
import { elementLabels } from '../elements/element-labels.ts'
import { Outline } from './Outline.tsx'
import { outcomeOf } from './outcome.ts'
import { runPanel } from './run-store.ts'
import { changeInputs, goOnPast, startRun, stopRun } from './start-run.ts'

export interface RunResultProps {
  readonly summary: RunSummary
}

/** What came of the flow (not of the people: that is the request log's), and what happened element by element. */
export function RunResult({ summary }: RunResultProps): ReactElement {
  const document = useSession((state) => state.document)
  const ranDocument = useStore(runPanel, (state) => state.ranDocument)
  const labels = elementLabels(document)
  const { tone, title, text } = outcomeOf(summary, labels.element)
  const isStopped = summary.status === 'Stopped'
  const heading = useRef<HTMLHeadingElement>(null)
  useCatchFocus(heading)
  return (
    <div className="run-result">
      <div className={`run-banner run-banner_${tone}`}>
        <h2 className="run-banner-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
        {isStopped && (
          <div className="run-banner-buttons">
            <Button onClick={() => void goOnPast()}>Continue past it</Button>
            <Button onClick={() => void stopRun()}>Stop</Button>
          </div>
        )}
      </div>
      <p className="run-note run-changed" role="status">
        {ranDocument !== undefined && ranDocument !== document && 'The flow has changed since this run.'}
      </p>
      <h3 className="run-heading">What happened</h3>
      <Outline labels={labels} elements={summary.elements} />
      {!isStopped && (
        <div className="run-foot">
          <Button variant="plain" onClick={() => void copyCommand()}>
            Copy as command
          </Button>
          <Button onClick={changeInputs}>Change inputs</Button>
          <Button onClick={() => void startRun()}>Run again</Button>
        </div>
      )}
    </div>
  )
}
