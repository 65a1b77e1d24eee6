import { createStore } from 'zustand/vanilla'

/** API name of the action element for which another action is being chosen; the head asks, the form shows the picker. */
export const changingAction = createStore<{ readonly element: string | undefined }>(() => ({ element: undefined }))
