import './versions.css'
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { closeComparison, openComparison, showCompared, useSession } from '../session/index.ts'
import type { ComparedFlow, Comparison } from '../session/index.ts'
import { Button, ChangeMark, RadioGroup, Select } from '../ui/index.ts'
import { ChangeList } from './ChangeList.tsx'
import { comparables } from './compare-versions.ts'
import { countSentence } from './count-sentence.ts'

/** In place of the forms while two flows are compared: which, what differs, and which of the two the canvas shows. */
export function ComparisonPanel(): ReactElement | null {
  const comparison = useSession((state) => state.comparison)
  return comparison === undefined ? null : <Compared comparison={comparison} />
}

function Compared({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { before, after, changes, shown } = comparison
  const panel = useRef<HTMLElement>(null)
  useEscape(closeComparison)
  // The form that had the focus is gone.
  useEffect(() => panel.current?.focus(), [])
  return (
    <section className="comparison" aria-label="Compare" ref={panel} tabIndex={-1}>
      <header className="comparison-head">
        <h2 className="panel-title">
          {after.title} compared with {before.title}
        </h2>
        <div className="comparison-sides">
          <SideSelect label="Before" flow={before} onChoose={(flow) => openComparison(flow, after)} />
          <SideSelect label="After" flow={after} onChoose={(flow) => openComparison(before, flow)} />
        </div>
        <RadioGroup
          title="On the canvas"
          inline
          options={[
            { value: 'before', label: 'Before' },
            { value: 'after', label: 'After' },
          ]}
          value={shown}
          onChange={showCompared}
        />
        <p className="comparison-legend" aria-label="Legend">
          <ChangeMark change="added" />
          <ChangeMark change="changed" />
          <ChangeMark change="removed" />
          <span className="comparison-line">Thick line: leads elsewhere</span>
        </p>
        <p className="comparison-count" role="status">
          {countSentence(changes)}
        </p>
      </header>
      <ChangeList comparison={comparison} />
      <footer className="comparison-foot">
        <Button onClick={closeComparison}>Close comparison</Button>
      </footer>
    </section>
  )
}

interface SideSelectProps {
  readonly label: string
  readonly flow: ComparedFlow
  readonly onChoose: (flow: ComparedFlow) => void
}

/** Another version on this side; a file that somebody chose stays in the list while it is compared. */
function SideSelect({ label, flow, onChoose }: SideSelectProps): ReactElement {
  const known = comparables()
  const current = known.find(({ title }) => title === flow.title)
  const options = known.map(({ id, title }) => ({ value: id, label: title }))
  const choose = (id: string): void => {
    const chosen = known.find((one) => one.id === id)?.read()
    if (chosen !== undefined) onChoose(chosen)
  }
  return (
    <Select
      label={label}
      value={current?.id ?? OTHER}
      options={current === undefined ? [{ value: OTHER, label: flow.title }, ...options] : options}
      onChange={choose}
    />
  )
}

const OTHER = 'other'

/** Esc, wherever the focus is, unless something nearer takes it: a menu, a dialog, the canvas's selection. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      onEscape()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [onEscape])
}
