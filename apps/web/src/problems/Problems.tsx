import './problems.css'
import { viewOf, type Problem } from '@parley/flow'
import type { ReactElement } from 'react'
import { titleOf } from '../elements/element-name.ts'
import { Icon, type IconName } from '../icons/index.ts'
import {
  dispatch,
  goToProblem,
  sessionStore,
  showProblems,
  useProblems,
  useSession,
  type ProblemsState,
} from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { problemRows, type ProblemFilter } from './problem-rows.ts'

/** The drawer's list of findings, live; a row leads to the element and its field. */
export function Problems(): ReactElement {
  const problems = useProblems()
  const filter = useSession((state) => state.problemFilter)
  const rows = problemRows(problems.all, filter)
  return (
    <section className="problems" aria-label="Problems">
      <Filters filter={filter} problems={problems} />
      {rows.length === 0 ? (
        <EmptyState
          text={problems.all.length === 0 ? 'No problems found.' : 'None of this kind.'}
          action={
            filter !== 'all' && problems.all.length > 0 && <Button onClick={() => showProblems('all')}>Show all</Button>
          }
        />
      ) : (
        <ul className="problems-list">
          {rows.map((problem, index) => (
            <ProblemRow
              key={`${problem.code}/${problem.where.element ?? ''}/${problem.where.field ?? ''}/${index}`}
              problem={problem}
            />
          ))}
        </ul>
      )}
    </section>
  )
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

const ICONS: { readonly [S in Problem['severity']]: { readonly icon: IconName; readonly word: string } } = {
  error: { icon: 'utility/error', word: 'Error' },
  warning: { icon: 'utility/warning', word: 'Warning' },
  hint: { icon: 'utility/info', word: 'Hint' },
}

function ProblemRow({ problem }: { readonly problem: Problem }): ReactElement {
  const { icon, word } = ICONS[problem.severity]
  const where = useSession((state) => placeName(problem, state.document))
  const { fix } = problem
  return (
    <li className="problem">
      <button type="button" className="problem-main" onClick={() => goToProblem(problem.where)}>
        <span className={`problem-icon problem-icon_${problem.severity}`}>
          <Icon name={icon} size={14} />
          <span className="slds-assistive-text">{word}:</span>
        </span>
        <span className="problem-message">{problem.message}</span>
        {where !== '' && <span className="problem-where">{where}</span>}
        <code className="problem-code">{problem.code}</code>
      </button>
      {fix && (
        <Button size="small" onClick={() => dispatch({ type: 'together', edits: fix.edits }, { label: fix.label })}>
          {fix.label}
        </Button>
      )}
    </li>
  )
}

function placeName(problem: Problem, document: ReturnType<typeof sessionStore.getState>['document']): string {
  const name = problem.where.element
  if (name === undefined || !document) return ''
  const element = viewOf(document).elementByName.get(name)
  return element ? titleOf(element) : name
}
