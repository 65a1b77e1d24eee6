import { viewOf, type FlowDocument, type Problem } from '@parley/flow'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { afterPress } from '../after-press.ts'
import { endMerge, problemsStore, sessionStore, useProblemsOf, type FocusField } from '../../session/index.ts'

/**
 * Which fields show their errors: those that a person has left or was sent to, and after Run all of them. A form that was
 * just opened is not red all over, nor is that of an element added since; card and problems list always tell the truth.
 */
interface Visited {
  readonly fields: ReadonlySet<string>
  /** The elements that were there when the flow was run last; the flow itself is the empty name. */
  readonly ran: ReadonlySet<string>
}

const NOTHING: Visited = { fields: new Set(), ran: new Set() }

const visited = createStore<Visited>(() => NOTHING)

sessionStore.subscribe((state, before) => {
  if (state.flowPath !== before.flowPath || state.project?.id !== before.project?.id) {
    visited.setState(NOTHING)
  }
  const ran = state.runProgress !== before.runProgress || state.runOverlay !== before.runOverlay
  if (ran && (state.runProgress || state.runOverlay)) visited.setState({ ran: namesIn(state.document) })
  const { focusField } = state
  // Somebody sent to a problem wants to read it there; a field of a new element has not gone wrong yet.
  if (focusField && focusField !== before.focusField && !focusField.toFill && isKnownProblem(focusField)) {
    visit(focusField.element, focusField.field)
  }
})

/** Marks a field as left and ends the undo step that its typing was. */
export function leaveField(element: string, field: string): void {
  endMerge()
  afterPress(() => visit(element, field))
}

/** The error to show at a field of an element, once the field may speak. */
export function useFieldError(element: string, field: string): string | undefined {
  return useFieldMessage(element, field, 'error')
}

/** The warning to show at a field of an element, once the field may speak. */
export function useFieldWarning(element: string, field: string): string | undefined {
  return useFieldMessage(element, field, 'warning')
}

function useFieldMessage(element: string, field: string, severity: Problem['severity']): string | undefined {
  const problems = useProblemsOf(element)
  const shown = useStore(visited, ({ ran, fields }) => ran.has(element) || fields.has(keyOf(element, field)))
  if (!shown) return undefined
  return problems.find((problem) => problem.where.field === field && problem.severity === severity)?.message
}

function namesIn(document: FlowDocument | undefined): ReadonlySet<string> {
  return new Set(['', ...(document === undefined ? [] : viewOf(document).elementByName.keys())])
}

function isKnownProblem({ element, field }: FocusField): boolean {
  return (
    problemsStore
      .getState()
      .byElement.get(element)
      ?.some((problem) => problem.where.field === field) ?? false
  )
}

function visit(element: string, field: string): void {
  const key = keyOf(element, field)
  const { fields } = visited.getState()
  if (!fields.has(key)) visited.setState({ fields: new Set(fields).add(key) })
}

function keyOf(element: string, field: string): string {
  return `${element}\n${field}`
}
