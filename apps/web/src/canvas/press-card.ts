import { dispatch, goToField, openSide, select, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { canvasStore } from './canvas-store.ts'

/**
 * A click or Enter on a card: opens its properties; with Shift adds it to the selection or takes it out; while a Go To
 * is being drawn it becomes the target.
 */
export function pressCard(name: string, extend: boolean): void {
  const { connecting } = canvasStore.getState()
  canvasStore.setState({ stop: name })
  if (connecting) {
    canvasStore.setState({ connecting: undefined })
    dispatch({ type: 'connect', from: connecting, target: name, isGoTo: true }, { label: 'Connect', select: [name] })
    return
  }
  const { selection } = sessionStore.getState()
  if (extend && name !== '$Start') {
    const others = selection.filter((other) => other !== '$Start')
    const next = others.includes(name) ? others.filter((other) => other !== name) : [...others, name]
    select(next)
    announce(`${next.length} selected`)
    return
  }
  select([name])
  openSide('properties')
}

/** Opens an element's form and moves the focus into its first field. */
export function editElement(name: string): void {
  canvasStore.setState({ stop: name })
  goToField(name, 'label')
}
