import { applySettings, checkFlow } from '@parley/flow'
import type { MutedProblem, Problem } from '@parley/flow'
import type { FileProblem } from '@parley/engine'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { problemSettingsOf } from './problem-settings.ts'
import type { SessionState } from './session-state.ts'
import { contextOf } from './context-of.ts'
import { sessionStore } from './session-store.ts'
import { whenIdle } from './when-idle.ts'

/** What the checks found in the open flow, arranged so that a card re-renders only when its own problems change. */
export interface ProblemsState {
  /** All that the project wants to read, as grave as it takes it for; errors first. */
  readonly all: readonly Problem[]
  /** All that the checks found, muted or not, with the severities that an org would have. */
  readonly found: readonly Problem[]
  readonly muted: readonly MutedProblem[]
  /** What can't be used of the project's settings. */
  readonly inSettings: readonly FileProblem[]
  /** By API name of the element or resource; the flow's own problems under the empty name. */
  readonly byElement: ReadonlyMap<string, readonly Problem[]>
  readonly errors: number
  readonly warnings: number
}

const NONE: readonly Problem[] = []
const EMPTY: ProblemsState = {
  all: NONE,
  found: NONE,
  muted: [],
  inSettings: [],
  byElement: new Map(),
  errors: 0,
  warnings: 0,
}

export const problemsStore = createStore<ProblemsState>(() => EMPTY)

export function useProblems(): ProblemsState {
  return useStore(problemsStore)
}

/** How many there are; renders again only when the number changes. */
export function useProblemCount(severity: 'error' | 'warning'): number {
  return useStore(problemsStore, (state) => (severity === 'error' ? state.errors : state.warnings))
}

/** One element's problems; the same array as long as they say the same. */
export function useProblemsOf(element: string): readonly Problem[] {
  return useStore(problemsStore, (state) => state.byElement.get(element) ?? NONE)
}

/** Groups findings by element, keeping the former array of each element whose problems did not change. */
export function arrangeProblems(
  all: readonly Problem[],
  before: Pick<ProblemsState, 'byElement'>,
): Pick<ProblemsState, 'all' | 'byElement' | 'errors' | 'warnings'> {
  const groups = new Map<string, Problem[]>()
  for (const problem of all) {
    const element = problem.where.element ?? ''
    const group = groups.get(element)
    if (group === undefined) groups.set(element, [problem])
    else group.push(problem)
  }
  const byElement = new Map<string, readonly Problem[]>()
  for (const [element, group] of groups) {
    const former = before.byElement.get(element)
    byElement.set(element, former !== undefined && sameProblems(former, group) ? former : group)
  }
  return {
    all,
    byElement,
    errors: all.filter((problem) => problem.severity === 'error').length,
    warnings: all.filter((problem) => problem.severity === 'warning').length,
  }
}

/**
 * Checks the open flow after each change, behind the keystroke that caused it: at the latest after 200 ms, sooner when
 * the tab is idle. Returns the way out.
 */
export function watchProblems(): () => void {
  let checked: CheckedState | undefined
  let cancel: (() => void) | undefined
  const check = (): void => {
    cancel = undefined
    const state = sessionStore.getState()
    if (checked !== undefined && isSame(state, checked)) return
    checked = state
    const { document, files, flowApiName } = state
    const found = document === undefined ? NONE : checkFlow(document, contextOf(state))
    const { settings, problems: inSettings } = problemSettingsOf(files)
    const { shown, muted } = applySettings(found, settings, flowApiName)
    problemsStore.setState({ ...arrangeProblems(shown, problemsStore.getState()), found, muted, inSettings }, true)
  }
  const unsubscribe = sessionStore.subscribe((state, before) => {
    if (!isSame(state, before)) cancel ??= whenIdle(check)
  })
  check()
  return () => {
    unsubscribe()
    cancel?.()
  }
}

type CheckedState = Pick<SessionState, 'document' | 'checkContext' | 'files' | 'flowApiName'>

function isSame(a: CheckedState, b: CheckedState): boolean {
  return (
    a.document === b.document &&
    a.checkContext === b.checkContext &&
    a.files === b.files &&
    a.flowApiName === b.flowApiName
  )
}

function sameProblems(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a.length === b.length && a.every((problem, index) => JSON.stringify(problem) === JSON.stringify(b[index]))
}
