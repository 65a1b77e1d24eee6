import { problemCodeOf, severityOf, type MutedProblem, type Problem } from '@parley/flow'
import { useRef } from 'react'
import type { ReactElement } from 'react'
import { changeSettings, goToProblem, useSession } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { placeName } from './place-name.ts'
import { ProblemIcon } from './ProblemIcon.tsx'
import { problemRows } from './problem-rows.ts'

interface MutedProblemsProps {
  readonly muted: readonly MutedProblem[]
  /** Called with the row before something is done that may take it away. */
  readonly onChange: (row: HTMLElement | null) => void
}

/** What the project does not want to read, folded away, each with its reason and the way back. */
export function MutedProblems({ muted, onChange }: MutedProblemsProps): ReactElement | null {
  if (muted.length === 0) return null
  const keys = problemRows(
    muted.map(({ problem }) => problem),
    'all',
  )
  return (
    <details className="problems-muted">
      <summary>{summaryText(muted)}</summary>
      <ul>
        {muted.map((each, index) => (
          <MutedRow key={keys[index]?.key} muted={each} onChange={onChange} />
        ))}
      </ul>
    </details>
  )
}

/** A muted error still keeps a flow from being activated: who is refused has to find it here. */
function summaryText(muted: readonly MutedProblem[]): string {
  const errors = muted.filter(({ problem }) => madeSeverity(problem) === 'error').length
  const told = errors === 0 ? '' : errors === 1 ? ', one an error to an org' : `, ${errors} of them errors to an org`
  return `${muted.length} muted${told}`
}

/** What an org makes of it, whatever the project takes it for. */
function madeSeverity({ code, severity }: Problem): Problem['severity'] {
  const known = problemCodeOf(code)
  return known === undefined ? severity : severityOf(known)
}

interface MutedRowProps {
  readonly muted: MutedProblem
  readonly onChange: MutedProblemsProps['onChange']
}

function MutedRow({ muted: { problem, by }, onChange }: MutedRowProps): ReactElement {
  const row = useRef<HTMLLIElement>(null)
  const where = useSession((state) => placeName(problem, state.document))
  const code = problemCodeOf(problem.code)
  const show = (): void => {
    if (code === undefined) return
    onChange(row.current)
    if (by === 'off') changeSettings({ type: 'setSeverity', code, severity: 'default' }, `${code} is shown again.`)
    else changeSettings({ type: 'unmute', suppression: by }, `${code} is shown again.`)
  }
  return (
    <li ref={row} className="problem">
      <div className="problem-line">
        <button type="button" className="problem-main" onClick={() => goToProblem(problem.where)}>
          <ProblemIcon severity={madeSeverity(problem)} />
          <span className="problem-message">
            {problem.message}
            <span className="problem-reason">{reasonText(by)}</span>
          </span>
          {where !== '' && <span className="problem-where">{where}</span>}
        </button>
        <Button size="small" onClick={show}>
          {by === 'off' ? 'Show again' : 'Unmute'}
        </Button>
        <code className="problem-code">{problem.code}</code>
      </div>
    </li>
  )
}

function reasonText(by: MutedProblem['by']): string {
  if (by === 'off') return 'Off in this project'
  const reach = by.flow === undefined ? ' (in the whole project)' : by.element === undefined ? ' (in this flow)' : ''
  return `${by.reason}${reach}`
}
