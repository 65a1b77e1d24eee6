import { changedExits, compareFlows } from '@parley/flow'
import type { ChangedExits, FlowDocument, MemberChange } from '@parley/flow'
import { announce } from '../ui/announce.ts'
import type { SessionState } from './session-state.ts'
import { sessionStore, useSession } from './session-store.ts'

/** Two flows side by side. While it is open the canvas shows one of them and nothing can be changed. */
export interface Comparison {
  readonly before: ComparedFlow
  readonly after: ComparedFlow
  readonly changes: readonly MemberChange[]
  /** Which of the two the canvas shows. */
  readonly shown: ComparedSide
  /** How elements of either flow differ from the other's, by API name. */
  readonly marks: { readonly [S in ComparedSide]: ReadonlyMap<string, ChangeMark> }
  /** The exits of either flow that lead elsewhere in the other. */
  readonly exits: ChangedExits
}

export type ComparedSide = 'before' | 'after'
export type ChangeMark = MemberChange['change']

export interface ComparedFlow {
  /** What it is called beside the other one: `V2`, `Working copy`, a file's name. */
  readonly title: string
  readonly document: FlowDocument
}

/** Compares two flows and shows the newer one, with what differs, on the canvas. */
export function openComparison(before: ComparedFlow, after: ComparedFlow): void {
  const changes = compareFlows(before.document, after.document).members
  sessionStore.setState({
    comparison: {
      before,
      after,
      changes,
      shown: 'after',
      marks: marksOf(changes),
      exits: changedExits(before.document, after.document, changes),
    },
    selection: [],
    newResource: undefined,
    sideOpen: true,
  })
  announce(`${after.title} compared with ${before.title}`)
}

/** Shows the older or the newer flow on the canvas. */
export function showCompared(shown: ComparedSide): void {
  const { comparison } = sessionStore.getState()
  if (comparison !== undefined) sessionStore.setState({ comparison: { ...comparison, shown }, selection: [] })
}

/** Gives the canvas back to the open flow. */
export function closeComparison(): void {
  if (sessionStore.getState().comparison === undefined) return
  sessionStore.setState({ comparison: undefined, selection: [] })
  announce('Comparison closed')
}

/** The flow that the canvas shows: the open one, or one of those compared. */
export function shownDocument({ document, comparison }: SessionState): FlowDocument | undefined {
  return comparison === undefined ? document : comparison[comparison.shown].document
}

/** How an element of the shown flow differs from the other flow's; undefined where it does not, or nothing is compared. */
export function useChangeMark(element: string): ChangeMark | undefined {
  return useSession(({ comparison }) => comparison?.marks[comparison.shown].get(element))
}

/** Whether an exit (`<element>/<exit>`) of the shown flow leads elsewhere in the other one. */
export function useIsPathChanged(exit: string): boolean {
  return useSession(({ comparison }) => comparison?.exits[comparison.shown].has(exit) === true)
}

function marksOf(changes: readonly MemberChange[]): Comparison['marks'] {
  const elements = changes.filter(({ is }) => is === 'element')
  return {
    before: new Map(
      elements.flatMap(({ change, name, formerName }) => (change === 'added' ? [] : [[formerName ?? name, change]])),
    ),
    after: new Map(elements.flatMap(({ change, name }) => (change === 'removed' ? [] : [[name, change]]))),
  }
}
