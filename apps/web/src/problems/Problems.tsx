import './problems.css'
import { useRef } from 'react'
import type { ReactElement } from 'react'
import { showProblems, useProblems, useSession, type ProblemsState } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { MutedProblems } from './MutedProblems.tsx'
import { ProblemRow } from './ProblemRow.tsx'
import { problemRows, type ProblemFilter } from './problem-rows.ts'
import { SettingsMistakes } from './SettingsMistakes.tsx'
import { useNextRow } from './use-next-row.ts'

/** The drawer's list of findings, live; a row leads to the element and its field. */
export function Problems(): ReactElement {
  const problems = useProblems()
  const filter = useSession((state) => state.problemFilter)
  const rows = problemRows(problems.all, filter)
  const panel = useRef<HTMLElement>(null)
  const expectChange = useNextRow(panel, problems)
  return (
    <section ref={panel} className="problems" aria-label="Problems" tabIndex={-1}>
      <Filters filter={filter} problems={problems} />
      <div className="problems-scroller">
        <SettingsMistakes mistakes={problems.inSettings} />
        {rows.length === 0 ? (
          <EmptyState
            text={emptyText(problems)}
            action={
              filter !== 'all' &&
              problems.all.length > 0 && <Button onClick={() => showProblems('all')}>Show all</Button>
            }
          />
        ) : (
          <ul className="problems-list">
            {rows.map(({ problem, key }) => (
              <ProblemRow key={key} problem={problem} onChange={expectChange} />
            ))}
          </ul>
        )}
        <MutedProblems muted={problems.muted} onChange={expectChange} />
      </div>
    </section>
  )
}

function emptyText({ all, muted }: ProblemsState): string {
  if (all.length > 0) return 'None of this kind.'
  return muted.length === 0 ? 'No problems found.' : 'All problems are muted.'
}

interface FiltersProps {
  readonly filter: ProblemFilter
  readonly problems: ProblemsState
}

function Filters({ filter, problems }: FiltersProps): ReactElement {
  const filters = [
    { id: 'all', label: 'All', count: problems.all.length },
    { id: 'error', label: 'Errors', count: problems.errors },
    { id: 'warning', label: 'Warnings', count: problems.warnings },
  ] as const
  return (
    <div className="problems-filters" role="radiogroup" aria-label="Show">
      {filters.map(({ id, label, count }) => (
        <label key={id} className={`filter-chip ${filter === id ? 'filter-chip_chosen' : ''}`}>
          <input
            type="radio"
            name="problems-filter"
            className="filter-chip-input"
            checked={filter === id}
            onChange={() => showProblems(id)}
          />
          {`${label} ${count}`}
        </label>
      ))}
    </div>
  )
}
