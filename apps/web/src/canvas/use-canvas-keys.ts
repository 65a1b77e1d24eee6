import type { ReactFlowInstance } from '@xyflow/react'
import type { KeyboardEvent } from 'react'
import { select, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { canvasStore, focusStop, openAddMenu, openCardMenu } from './canvas-store.ts'
import { copySelected, pasteAt } from './clipboard.ts'
import { editElement } from './press-card.ts'
import type { CanvasModel } from './project-canvas.ts'
import { removeElements } from './remove-elements.ts'
import { revealStop } from './reveal-stop.ts'
import { walk, type Direction } from './walk.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * The canvas's keys, while one of its stops has the focus: arrows walk, `+` adds after the card, Enter edits, Delete
 * deletes, Ctrl+C, X and V work on the selection (else on the focused card), Shift+F10 opens the menu, Esc lets go.
 */
export function useCanvasKeys(
  model: CanvasModel,
  flow: ReactFlowInstance,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.dataset['stop'] === undefined) return
    const stop = target.dataset['stop']
    const direction = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined
    const handled =
      direction && !event.altKey && !event.ctrlKey
        ? move(model, flow, walk(model, stop, direction))
        : event.ctrlKey || event.metaKey
          ? withControl(event.key.toLowerCase(), stop, model)
          : plain(event, stop, target, model, flow)
    if (!handled) return
    event.preventDefault()
    event.stopPropagation()
  }
}

function move(model: CanvasModel, flow: ReactFlowInstance, to: string | undefined): boolean {
  if (to !== undefined) {
    focusStop(to)
    revealStop(model, flow, to)
  }
  return true
}

function withControl(key: string, stop: string, model: CanvasModel): boolean {
  const names = selectedOr(stop)
  if (key === 'c') copySelected(names)
  else if (key === 'x') removeElements(names, 'Cut')
  else if (key === 'v') paste(stop, model)
  else return false
  return true
}

function plain(
  event: KeyboardEvent<HTMLElement>,
  stop: string,
  target: HTMLElement,
  model: CanvasModel,
  flow: ReactFlowInstance,
): boolean {
  const isCard = !stop.includes('/')
  if (event.key === 'Home') return move(model, flow, '$Start')
  if (event.key === 'Escape') return letGo()
  if (event.key === '+') return openAddAfter(stop, model)
  if (event.key === 'Enter' && isCard && !event.shiftKey && canvasStore.getState().connecting === undefined) {
    editElement(stop)
    return true
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    removeElements(selectedOr(stop), 'Delete')
    return true
  }
  if ((event.key === 'F10' && event.shiftKey) || event.key === 'ContextMenu') {
    if (isCard && stop !== '$Start') openCardMenu(stop, target)
    return true
  }
  return false
}

function openAddAfter(stop: string, model: CanvasModel): boolean {
  const edge = placeAt(stop, model)
  const button = edge && document.querySelector<HTMLElement>(`[data-exit="${CSS.escape(edge.id)}"]`)
  if (edge && button) openAddMenu({ element: edge.from, exit: edge.exit }, button)
  return true
}

function paste(stop: string, model: CanvasModel): void {
  const edge = placeAt(stop, model)
  if (canvasStore.getState().clipboard === undefined) announce('Nothing was copied yet')
  else if (edge) pasteAt({ element: edge.from, exit: edge.exit })
}

/** The place that `+` and paste mean: the focused branch, else the line that goes on after the card. */
function placeAt(stop: string, model: CanvasModel) {
  return (
    model.edges.find((edge) => edge.id === stop) ??
    model.edges.find((edge) => edge.from === stop && edge.plus && edge.kind !== 'fault')
  )
}

function selectedOr(stop: string): readonly string[] {
  const { selection } = sessionStore.getState()
  return selection.includes(stop) ? selection : [stop]
}

function letGo(): boolean {
  if (canvasStore.getState().connecting) {
    canvasStore.setState({ connecting: undefined })
    announce('No connection made')
  } else if (sessionStore.getState().selection.length > 0) {
    select([])
  } else {
    return false
  }
  return true
}
