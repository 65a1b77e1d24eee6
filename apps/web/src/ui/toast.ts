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
const timers = new Map<number, ReturnType<typeof setTimeout>>()

/** Shows a line at the bottom of the page and announces it. Returns its id, for `closeToast`. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { readonly tone?: Toast['tone'] }): number {
  lastId += 1
  const id = lastId
  const shown: Toast = { tone: 'info', ...toast, id }
  toasts.setState([...toasts.getState().slice(-2), shown], true)
  announce(toast.text)
  letLeave(shown)
  return id
}

/** Nobody takes a toast away from under somebody's hand: none leaves until `releaseToasts`. */
export function holdToasts(): void {
  for (const timer of timers.values()) clearTimeout(timer)
  timers.clear()
}

/** Their time begins anew. */
export function releaseToasts(): void {
  holdToasts()
  toasts.getState().forEach(letLeave)
}

function letLeave({ id, tone, action }: Toast): void {
  if (tone === 'error') return
  const time = action === undefined ? STAY_MS : STAY_WITH_ACTION_MS
  timers.set(
    id,
    setTimeout(() => closeToast(id), time),
  )
}

export function closeToast(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
  toasts.setState(
    toasts.getState().filter((toast) => toast.id !== id),
    true,
  )
}
