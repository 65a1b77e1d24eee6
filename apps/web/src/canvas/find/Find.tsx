import './find.css'
import { viewOf } from '@parley/flow'
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { openNewResource, select, setFindOpen, useSession } from '../../session/index.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFocusInside } from '../../ui/Popover.tsx'
import { searchFlow, type Hit } from './search-flow.ts'

/** Find (Ctrl+F) at the top right of the canvas: Enter and the arrows walk through the places that hold the text. */
export function Find(): ReactElement | null {
  const open = useSession((state) => state.findOpen)
  return open ? <OpenFind /> : null
}

function OpenFind(): ReactElement {
  const document = useSession((state) => state.document)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const hits = useMemo(() => (document ? searchFlow(viewOf(document), text) : []), [document, text])
  const current = Math.min(at, Math.max(0, hits.length - 1))
  useFocusInside(box)
  const go = (step: number) => {
    if (hits.length === 0) return
    const next = (current + step + hits.length) % hits.length
    setAt(next)
    show(hits[next])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : text === '' ? 0 : 1)
    else if (event.key === 'ArrowDown') go(1)
    else if (event.key === 'ArrowUp') go(-1)
    else if (event.key === 'Escape') setFindOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="find" role="search" ref={box} onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          type="search"
          className="slds-input find-input"
          aria-label="Find in flow"
          placeholder="Find in this flow"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(-1)
          }}
        />
        <span className="find-count" role="status">
          {text.trim() === '' ? '' : hits.length === 0 ? 'None' : `${Math.max(at, 0) + 1} of ${hits.length}`}
        </span>
        <IconButton label="Previous place" icon="utility/arrowup" onClick={() => go(-1)} />
        <IconButton label="Next place" icon="utility/arrowdown" onClick={() => go(1)} />
        <IconButton label="Close find" icon="utility/close" onClick={() => setFindOpen(false)} />
      </div>
      {hits.length > 0 && (
        <ul className="find-hits">
          {hits.slice(0, MAX_LISTED).map((hit, index) => (
            <li key={`${hit.name}/${hit.field}`}>
              <button
                type="button"
                className={`find-hit ${index === at ? 'find-hit_current' : ''}`}
                onClick={() => {
                  setAt(index)
                  show(hit)
                }}
              >
                <span className="find-hit-title">{hit.title}</span>
                <span className="find-hit-text">{hit.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const MAX_LISTED = 8

/** Brings a place into view without taking the focus from the field, so that Enter can go on to the next. */
function show(hit: Hit | undefined): void {
  if (hit?.of === 'element') select([hit.name])
  else if (hit) openNewResource({ prefill: {}, locked: [], name: hit.name })
}
