import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { EMPTY_HISTORY } from './history.ts'
import type { SessionState } from './session-state.ts'

export const EMPTY_SESSION: SessionState = {
  project: undefined,
  files: new Map(),
  drafts: new Map(),
  versions: new Map(),
  flowPath: '',
  flowApiName: '',
  document: undefined,
  savedDocument: undefined,
  history: EMPTY_HISTORY,
  selection: [],
  focusField: undefined,
  side: 'properties',
  sideOpen: true,
  reportOpen: false,
  phoneColumn: true,
  drawer: undefined,
  drawerMaximised: false,
  problemFilter: 'all',
  problemsAsked: 0,
  toolboxOpen: true,
  findOpen: false,
  newResource: undefined,
  comparison: undefined,
  runOverlay: undefined,
  runProgress: undefined,
  checkContext: {},
  readOnly: false,
}

/** The one session of this tab. Only the functions of this folder write to it. */
export const sessionStore = createStore<SessionState>(() => EMPTY_SESSION)

/** Re-renders when what the selector returns changes by identity; select single values, not fresh objects. */
export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(sessionStore, selector)
}
