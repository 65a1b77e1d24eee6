import { problemCodeOf, type Problem, type Suppression } from '@parley/flow'
import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { changeSettings, dispatch, goToProblem, useSession } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { onDemand } from '../ui/on-demand.tsx'
import { MuteForm } from './MuteForm.tsx'
import { placeName } from './place-name.ts'
import { ProblemIcon } from './ProblemIcon.tsx'
import { severityItems } from './severity-items.ts'

const ProblemAbout = onDemand(async () => (await import('./ProblemAbout.tsx')).ProblemAbout)

interface ProblemRowProps {
  readonly problem: Problem
  /** Called with the row before something is done that may take it away. */
  readonly onChange: (row: HTMLElement | null) => void
}

/** A finding: the way to its field, what mends it, what it means, and how to be rid of it. */
export function ProblemRow({ problem, onChange }: ProblemRowProps): ReactElement {
  const [isExplained, setExplained] = useState(false)
  const [isMuting, setMuting] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const where = useSession((state) => placeName(problem, state.document))
  const code = problemCodeOf(problem.code)
  const { fix } = problem
  const close = (): void => {
    setMuting(false)
    row.current?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus()
  }
  const mute = (suppression: Suppression): void => {
    onChange(row.current)
    if (changeSettings({ type: 'mute', suppression }, `Muted: ${problem.code}.`)) setMuting(false)
  }
  return (
    <li ref={row} className="problem">
      <div className="problem-line">
        <button type="button" className="problem-main" onClick={() => goToProblem(problem.where)}>
          <ProblemIcon severity={problem.severity} />
          <span className="problem-message">{problem.message}</span>
          {where !== '' && <span className="problem-where">{where}</span>}
        </button>
        {fix && (
          <Button
            size="small"
            onClick={() => {
              onChange(row.current)
              dispatch({ type: 'together', edits: fix.edits }, { label: fix.label })
            }}
          >
            {fix.label}
          </Button>
        )}
        <button
          type="button"
          className="problem-code"
          aria-expanded={isExplained}
          title="What it means, and how to mend it"
          onClick={() => setExplained(!isExplained)}
        >
          {problem.code}
        </button>
        {code !== undefined && (
          <MenuButton
            label={`Show or mute ${problem.code}`}
            icon="utility/threedots_vertical"
            iconOnly
            placement="bottom-end"
            items={() => [
              { id: 'mute', label: 'Mute…', onSelect: () => setMuting(true) },
              ...severityItems(code, problem.severity, () => onChange(row.current)),
            ]}
          />
        )}
      </div>
      {isExplained && code !== undefined && <ProblemAbout code={code} />}
      {isMuting && code !== undefined && (
        <MuteForm code={code} element={problem.where.element} onMute={mute} onCancel={close} />
      )}
    </li>
  )
}
