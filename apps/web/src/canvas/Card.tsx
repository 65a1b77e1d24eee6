import { START, summaryOf, viewOf, type FlowElement } from '@parley/flow'
import type { NodeProps } from '@xyflow/react'
import { memo, useEffect, useRef, type MouseEvent, type ReactElement } from 'react'
import { titleOf } from '../elements/element-name.ts'
import { appearanceOf } from '../elements/element-looks.ts'
import { ChangeMark } from '../ui/ChangeMark.tsx'
import { Icon, IconTile } from '../icons/index.ts'
import { shownDocument, useChangeMark, useProblemsOf, useSession } from '../session/index.ts'
import { focusTaken, openCardMenu, useCanvas } from './canvas-store.ts'
import { problemCounts } from './problem-counts.ts'
import type { CardNode } from './project-canvas.ts'
import { pressCard } from './press-card.ts'
import { useRunMark } from './run-mark.ts'

/** One element on the canvas: 264 × 64, never grows. */
export const Card = memo(function Card({ id }: NodeProps<CardNode>): ReactElement | null {
  const element = useSession((state) => {
    const document = shownDocument(state)
    return document && viewOf(document).elementByName.get(id)
  })
  // React Flow takes the card of a deleted element away a moment after it is gone.
  return element ? <ElementCard element={element} /> : null
})

function ElementCard({ element }: { readonly element: FlowElement }): ReactElement {
  const { name } = element
  const look = appearanceOf(element)
  const title = titleOf(element)
  const isCompared = useSession((state) => state.comparison !== undefined)
  const found = useProblemsOf(name)
  // They are the open flow's.
  const problems = problemCounts(isCompared ? [] : found)
  const selected = useSession((state) => state.selection.includes(name))
  const isStop = useCanvas((state) => state.stop === name)
  const isTarget = useCanvas((state) => state.connecting !== undefined)
  const context = useSession((state) => state.checkContext)
  const mark = useChangeMark(name)
  const run = useRunMark(name)
  const button = useFocusRequest(name)
  const isStart = name === START
  const accessibleName = isStart ? title : `${look.kindLabel} ${title}`
  const onMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    if (!isStart) openCardMenu(name, event.currentTarget)
  }
  return (
    <div
      className={`card nopan ${isStart ? 'card_start' : ''} ${selected ? 'card_selected' : ''} ${look.notSimulated ? 'card_not-simulated' : ''} ${run.visited ? 'card_visited' : ''} ${isTarget ? 'card_target' : ''} ${mark === undefined ? '' : `card_${mark}`}`}
      onContextMenu={onMenu}
    >
      <button
        type="button"
        ref={button}
        className="card-main"
        data-stop={name}
        tabIndex={isStop ? 0 : -1}
        aria-label={[accessibleName, ...(mark === undefined ? [] : [mark]), ...problems.words].join(', ')}
        aria-current={selected || undefined}
        aria-description={look.notSimulated ? 'Not simulated yet' : undefined}
        title={element.description || undefined}
        onClick={(event) => pressCard(name, event.shiftKey)}
      >
        <IconTile name={look.icon} tone={look.tone} />
        <span className="card-text">
          <span className={`card-title ${element.label === '' && !isStart ? 'card-title_unnamed' : ''}`}>{title}</span>
          <span className="card-line">
            <span className="card-summary">{summaryOf(element, context)}</span>
            {look.notSimulated && <span className="card-note">Not simulated yet</span>}
          </span>
        </span>
      </button>
      {!isStart && (
        <button
          type="button"
          className="card-more"
          tabIndex={-1}
          aria-label={`Actions for ${title}`}
          aria-haspopup="menu"
          onClick={(event) => openCardMenu(name, event.currentTarget)}
        >
          <Icon name="utility/threedots_vertical" size={14} />
        </button>
      )}
      {mark !== undefined && (
        <span className="card-change" aria-hidden="true">
          <ChangeMark change={mark} />
        </span>
      )}
      {problems.badge !== undefined && (
        <span className={`card-badge card-badge_${problems.badge.severity}`} aria-hidden="true">
          {problems.badge.count}
        </span>
      )}
      {run.mark !== undefined && (
        <span
          className={`card-run card-run_${run.mark}`}
          role="img"
          aria-label={run.mark === 'ok' ? 'Ran' : 'Failed here'}
        >
          <Icon name={run.mark === 'ok' ? 'utility/check' : 'utility/close'} size={12} />
        </span>
      )}
      {run.count > 1 && <span className="card-count">×{run.count}</span>}
    </div>
  )
}

/** Takes the focus when the canvas sends it here. */
function useFocusRequest(name: string) {
  const button = useRef<HTMLButtonElement>(null)
  const nonce = useCanvas((state) => (state.focus?.stop === name ? state.focus.nonce : undefined))
  useEffect(() => {
    if (nonce === undefined) return
    button.current?.focus({ preventScroll: true })
    focusTaken()
  }, [nonce])
  return button
}
