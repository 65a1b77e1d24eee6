import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { useStore } from 'zustand'
import { ORG, orgClient } from '../org/index.ts'
import { Button, EmptyState, TextArea } from '../ui/index.ts'
import { queryBox, runQueryBox, writeQuery } from '../session/index.ts'
import { QueryResultTable } from './QueryResultTable.tsx'
import './query.css'

/** The drawer's Query tab: SOQL over the simulated org. */
export function QueryBox(): ReactElement {
  const { soql, runs } = useStore(queryBox)
  const [asked, setAsked] = useState({ soql, runs: 0 })
  // A press of Run, here or elsewhere, takes the text as it is then; typing afterwards changes no result.
  if (runs !== asked.runs) setAsked({ soql, runs })
  const answer = useQuery({
    queryKey: [ORG, 'soql', asked.soql, asked.runs],
    queryFn: () => orgClient().query(asked.soql),
    enabled: asked.runs > 0,
  }).data

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    runQueryBox()
  }
  const error = answer !== undefined && 'error' in answer ? answer.error : undefined
  return (
    <div className="query-box">
      <div className="query-ask">
        <TextArea
          label="SOQL query"
          rows={3}
          monospace
          value={soql}
          onChange={writeQuery}
          onKeyDown={onKeyDown}
          error={error && `Line ${String(error.line)}, column ${String(error.column)}: ${error.message}`}
        />
        <Button title="Ctrl+Enter" onClick={runQueryBox}>
          Run query
        </Button>
      </div>
      {answer === undefined || 'error' in answer ? (
        answer === undefined && <EmptyState text="Ask the simulated org anything: its requests, sessions, people." />
      ) : (
        <QueryResultTable result={answer} />
      )}
    </div>
  )
}
