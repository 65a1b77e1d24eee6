import { createStore } from 'zustand/vanilla'
import { announce } from './announce.ts'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'success' | 'warning' | 'error'
  readonly action?: ToastAction
}

export interface ToastAction {
  readonly label: string
  readonly onPress: () => void
}

export const toasts = createStore<readonly Toast[]>(() => [])

/** Errors stay until they are closed; the rest leave after this, longer when there is something to press. */
const STAY_MS = 6_000
const STAY_WITH_ACTION_MS = 12_000

let lastId = 0

/** Shows a line at the bottom of the page and announces it. Returns its id, for `closeToast`. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { readonly tone?: Toast['tone'] }): number {
  lastId += 1
  const id = lastId
  const shown: Toast = { tone: 'info', ...toast, id }
  toasts.setState([...toasts.getState().slice(-2), shown], true)
  announce(toast.text)
  if (shown.tone !== 'error') {
    setTimeout(() => closeToast(id), toast.action === undefined ? STAY_MS : STAY_WITH_ACTION_MS)
  }
  return id
}

export function closeToast(id: number): void {
  toasts.setState(
    toasts.getState().filter((toast) => toast.id !== id),
    true,
  )
}
