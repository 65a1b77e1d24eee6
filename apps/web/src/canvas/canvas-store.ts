import type { ExitRef, Fragment } from '@parley/flow'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The canvas's own passing state: what is open on it, and where its one Tab stop is. */
export interface CanvasState {
  /** The stop (card or branch `+`) that Tab enters and arrows move from. */
  readonly stop: string
  /** A stop that is asked to take the focus; the nonce asks again for the same one. */
  readonly focus: { readonly stop: string; readonly nonce: number } | undefined
  readonly addMenu: { readonly at: ExitRef; readonly anchor: HTMLElement } | undefined
  readonly cardMenu: { readonly element: string; readonly anchor: HTMLElement } | undefined
  /** Elements about to be deleted or cut, while the question which branch stays is open. */
  readonly removal: Removal | undefined
  /** The exit for which a Go To target is being picked. */
  readonly connecting: ExitRef | undefined
  readonly clipboard: Fragment | undefined
}

export interface Removal {
  readonly element: string
  readonly verb: 'Delete' | 'Cut'
}

export const canvasStore = createStore<CanvasState>(() => ({
  stop: '$Start',
  focus: undefined,
  addMenu: undefined,
  cardMenu: undefined,
  removal: undefined,
  connecting: undefined,
  clipboard: undefined,
}))

export function useCanvas<T>(selector: (state: CanvasState) => T): T {
  return useStore(canvasStore, selector)
}

let nonce = 0

/** Moves the canvas's Tab stop and the focus to a card or branch. */
export function focusStop(stop: string): void {
  nonce += 1
  canvasStore.setState({ stop, focus: { stop, nonce } })
}

/** The stop has the focus; a card that is drawn anew later must not take it again. */
export function focusTaken(): void {
  canvasStore.setState({ focus: undefined })
}

export function openAddMenu(at: ExitRef, anchor: HTMLElement): void {
  canvasStore.setState({ addMenu: { at, anchor }, cardMenu: undefined })
}

export function openCardMenu(element: string, anchor: HTMLElement): void {
  canvasStore.setState({ cardMenu: { element, anchor }, addMenu: undefined })
}

export function closeMenus(): void {
  canvasStore.setState({ addMenu: undefined, cardMenu: undefined })
}
