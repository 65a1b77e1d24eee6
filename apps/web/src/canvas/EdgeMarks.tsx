import { memo, useEffect, useRef, type CSSProperties, type ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { useReadOnlyReason } from '../session/index.ts'
import { focusStop, focusTaken, openAddMenu, useCanvas } from './canvas-store.ts'
import type { Point } from './edge-path.ts'
import type { CanvasEdge } from './project-canvas.ts'
import { useRunCount } from './run-reveal.ts'
import { isBranchStop } from './walk.ts'

/** What stands on a line: the outcome's pill, the `+`, a Go To's target, and how often the last run came by. */
export const EdgeMarks = memo(function EdgeMarks({ edge }: { readonly edge: CanvasEdge }): ReactElement {
  const count = useRunCount(edge.id)
  return (
    <>
      {edge.pill && (
        <span
          className={`edge-pill ${edge.isFault ? 'edge-pill_fault' : ''}`}
          style={at(edge.pill)}
          title={edge.pill.text}
        >
          {edge.pill.text}
        </span>
      )}
      {edge.plus && <Plus edge={edge} at={edge.plus} name={edge.plus.name} />}
      {edge.goTo && (
        <button
          type="button"
          className="edge-goto nopan"
          style={at(edge.goTo)}
          tabIndex={-1}
          onClick={() => focusStop(edge.to)}
        >
          <Icon name="utility/link" size={12} />
          <span className="edge-goto-text">{edge.goTo.label}</span>
        </button>
      )}
      {count > 0 && (
        <span className="edge-count" style={at(edge.count)}>
          ×{count}
        </span>
      )}
    </>
  )
})

interface PlusProps {
  readonly edge: CanvasEdge
  readonly at: Point
  readonly name: string
}

function Plus({ edge, at: place, name }: PlusProps): ReactElement {
  const isStop = useCanvas((state) => state.stop === edge.id) && isBranchStop(edge)
  const nonce = useCanvas((state) => (state.focus?.stop === edge.id ? state.focus.nonce : undefined))
  const isOpen = useCanvas(({ addMenu }) => addMenu?.at.element === edge.from && addMenu.at.exit === edge.exit)
  const locked = useReadOnlyReason()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (nonce === undefined) return
    button.current?.focus({ preventScroll: true })
    focusTaken()
  }, [nonce])
  return (
    <button
      type="button"
      ref={button}
      className={`edge-plus nopan ${isOpen ? 'edge-plus_open' : ''}`}
      style={at(place)}
      tabIndex={isStop ? 0 : -1}
      data-stop={isBranchStop(edge) ? edge.id : undefined}
      data-exit={edge.id}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-disabled={locked === undefined ? undefined : true}
      title={locked}
      onClick={(event) => {
        if (locked === undefined) openAddMenu({ element: edge.from, exit: edge.exit }, event.currentTarget)
      }}
    >
      <Icon name="utility/add" size={12} />
    </button>
  )
}

function at({ x, y }: Point): CSSProperties {
  return { left: x, top: y }
}
