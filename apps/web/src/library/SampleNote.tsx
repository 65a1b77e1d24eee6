import './sample-note.css'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { useSession } from '../session/index.ts'
import { readSetting, writeSetting } from '../storage/index.ts'
import { Button, IconButton } from '../ui/index.ts'
import { SAMPLES } from './sample-list.ts'
import type { Sample } from './sample-list.ts'

/** What to try in the sample that is open, beside the canvas so that it covers nothing. Nothing in other projects. */
export function SampleNote(): ReactElement | null {
  const id = useSession((state) => state.project?.sample)
  const sample = SAMPLES.find((each) => each.id === id)
  return sample === undefined ? null : <Note key={sample.id} sample={sample} />
}

/** Open, or folded to a pill; which of both is remembered for each sample. */
function Note({ sample }: { readonly sample: Sample }): ReactElement {
  const setting = `note.${sample.id}`
  const [choice, setChoice] = useState(() => readSetting(setting))
  const isFolded = choice === 'folded'
  const box = useRef<HTMLElement>(null)
  // Folding takes away the button that has the focus; its counterpart gets it.
  const toggled = useRef(false)
  useEffect(() => {
    if (toggled.current) box.current?.querySelector('button')?.focus()
    toggled.current = false
  }, [isFolded])
  const choose = (next: 'folded' | 'open'): void => {
    toggled.current = true
    setChoice(next)
    writeSetting(setting, next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isFolded) return
    event.stopPropagation()
    choose('folded')
  }
  return (
    <section className="sample-note" aria-label="Things to try" ref={box} onKeyDown={onKeyDown}>
      {isFolded ? (
        <Button className="sample-note-pill" aria-expanded={false} onClick={() => choose('open')}>
          Three things to try
        </Button>
      ) : (
        <div className="sample-note-card">
          <header className="sample-note-head">
            <h2 className="sample-note-title">{sample.question}</h2>
            <IconButton
              label="Fold the note"
              hint="Esc"
              icon="utility/minimize_window"
              aria-expanded
              onClick={() => choose('folded')}
            />
          </header>
          <ol className="sample-note-lines">
            {sample.tries.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}
